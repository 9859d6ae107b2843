package com.example.units;

import dev.forrest.Task;
import dev.forrest.codec.Node;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class ImageTasks {
  private ImageTasks() {
  }

  /**
   * Defers {@link Images#load(String)}.
   */
  static ImageTasksImage load(String path) {
    return new ImageTasksImage(ImageTasks_ImagesMethods.INSTANCE.call(0, path));
  }

  /**
   * Defers {@link Images#load(String)}.
   */
  static ImageTasksImage load(Task<String> path) {
    return new ImageTasksImage(ImageTasks_ImagesMethods.INSTANCE.call(0, Node.of(path)));
  }
}
