package com.example.messages;

import com.google.protobuf.Timestamp;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}.
   */
  static ValueTask<Timestamp> first(Stamps.Stamped stamped, Timestamp otherwise) {
    return new ValueTask<>(Deferred_StampsMethods.INSTANCE.call(0, stamped, otherwise));
  }

  /**
   * Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}.
   */
  static ValueTask<Timestamp> first(Stamps.Stamped stamped, Task<Timestamp> otherwise) {
    return new ValueTask<>(Deferred_StampsMethods.INSTANCE.call(0, stamped, Node.of(otherwise)));
  }

  /**
   * Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}.
   */
  static ValueTask<Timestamp> first(Task<Stamps.Stamped> stamped, Timestamp otherwise) {
    return new ValueTask<>(Deferred_StampsMethods.INSTANCE.call(0, Node.of(stamped), otherwise));
  }

  /**
   * Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}.
   */
  static ValueTask<Timestamp> first(Task<Stamps.Stamped> stamped, Task<Timestamp> otherwise) {
    return new ValueTask<>(Deferred_StampsMethods.INSTANCE.call(0, Node.of(stamped),
        Node.of(otherwise)));
  }
}
