package com.example.messages;

import com.google.protobuf.Timestamp;
import dev.forrest.Task;
import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}. */
  static DeferredTimestamp first(Stamps.Stamped stamped, Timestamp otherwise) {
    return new DeferredTimestamp(new CallNode(Deferred_StampsMethods.INSTANCE, 0, 0b00, stamped,
        otherwise));
  }

  /** Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}. */
  static DeferredTimestamp first(Stamps.Stamped stamped, Task<Timestamp> otherwise) {
    return new DeferredTimestamp(new CallNode(Deferred_StampsMethods.INSTANCE, 0, 0b01, stamped,
        otherwise));
  }

  /** Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}. */
  static DeferredTimestamp first(Task<Stamps.Stamped> stamped, Timestamp otherwise) {
    return new DeferredTimestamp(new CallNode(Deferred_StampsMethods.INSTANCE, 0, 0b10, stamped,
        otherwise));
  }

  /** Defers {@link Stamps#first(Stamps.Stamped, Timestamp)}. */
  static DeferredTimestamp first(Task<Stamps.Stamped> stamped, Task<Timestamp> otherwise) {
    return new DeferredTimestamp(new CallNode(Deferred_StampsMethods.INSTANCE, 0, 0b11, stamped,
        otherwise));
  }
}
