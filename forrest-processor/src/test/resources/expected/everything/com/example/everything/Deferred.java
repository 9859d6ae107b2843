package com.example.everything;

import dev.forrest.Task;
import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Everything#same(Everything)}. */
  public static DeferredEverything same(Everything everything) {
    return new DeferredEverything(new CallNode(Deferred_EverythingMethods.INSTANCE, 0, 0b0,
        everything));
  }

  /** Defers {@link Everything#same(Everything)}. */
  public static DeferredEverything same(Task<Everything> everything) {
    return new DeferredEverything(new CallNode(Deferred_EverythingMethods.INSTANCE, 0, 0b1,
        everything));
  }
}
