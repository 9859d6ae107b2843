package com.example.units;

import dev.forrest.Task;
import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class ImageTasks {
  private ImageTasks() {
  }

  /** Defers {@link Images#load(String)}. */
  static ImageTasksImage load(String path) {
    return new ImageTasksImage(new CallNode(ImageTasks_ImagesMethods.INSTANCE, 0, 0b0, path));
  }

  /** Defers {@link Images#load(String)}. */
  static ImageTasksImage load(Task<String> path) {
    return new ImageTasksImage(new CallNode(ImageTasks_ImagesMethods.INSTANCE, 0, 0b1, path));
  }
}
