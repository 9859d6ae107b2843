package com.example.units;

import dev.forrest.Task;
import dev.forrest.codec.Node;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class PixelTasks {
  private PixelTasks() {
  }

  /**
   * Defers {@link Images.Pixels.Deeper#load(String)}.
   */
  static PixelTasksImage load(String path) {
    return new PixelTasksImage(PixelTasks_DeeperMethods.INSTANCE.call(0, path));
  }

  /**
   * Defers {@link Images.Pixels.Deeper#load(String)}.
   */
  static PixelTasksImage load(Task<String> path) {
    return new PixelTasksImage(PixelTasks_DeeperMethods.INSTANCE.call(0, Node.of(path)));
  }
}
