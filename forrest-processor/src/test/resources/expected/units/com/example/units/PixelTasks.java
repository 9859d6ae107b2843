package com.example.units;

import dev.forrest.Task;
import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class PixelTasks {
  private PixelTasks() {
  }

  /** Defers {@link Images.Pixels.Deeper#load(String)}. */
  static PixelTasksImage load(String path) {
    return new PixelTasksImage(new CallNode(PixelTasks_DeeperMethods.INSTANCE, 0, 0b0, path));
  }

  /** Defers {@link Images.Pixels.Deeper#load(String)}. */
  static PixelTasksImage load(Task<String> path) {
    return new PixelTasksImage(new CallNode(PixelTasks_DeeperMethods.INSTANCE, 0, 0b1, path));
  }
}
