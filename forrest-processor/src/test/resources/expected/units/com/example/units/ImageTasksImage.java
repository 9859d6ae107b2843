package com.example.units;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Images.Image}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class ImageTasksImage extends NodeTask implements Task<Images.Image> {
  ImageTasksImage(Node node) {
    super(node);
  }

  public ValueTask<String> path() {
    return new ValueTask<String>(new PartNode(this, "com.example.units.ImageTasks",
        ImageTasks_ImageCodec.INSTANCE, "path"));
  }
}
