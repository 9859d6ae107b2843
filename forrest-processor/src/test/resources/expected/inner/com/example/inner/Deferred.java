package com.example.inner;

import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Outer#same(Outer.Inner)}. */
  static dev.forrest.ValueTask<com.example.inner.Outer<java.lang.String>.Inner> same(
      com.example.inner.Outer<java.lang.String>.Inner inner) {
    return new dev.forrest.ValueTask<com.example.inner.Outer<java.lang.String>.Inner>(
        new CallNode(Deferred_OuterMethods.INSTANCE, 0, 0b0, inner));
  }

  /** Defers {@link Outer#same(Outer.Inner)}. */
  static dev.forrest.ValueTask<com.example.inner.Outer<java.lang.String>.Inner> same(
      dev.forrest.Task<com.example.inner.Outer<java.lang.String>.Inner> inner) {
    return new dev.forrest.ValueTask<com.example.inner.Outer<java.lang.String>.Inner>(
        new CallNode(Deferred_OuterMethods.INSTANCE, 0, 0b1, inner));
  }
}
