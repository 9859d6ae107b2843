package com.example.inner;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;

/** A class whose instances belong to one of a generic class: written as sources alone. */
final class Outer<T> {
  final T value;

  Outer(T value) {
    this.value = value;
  }

  final class Inner {
    T get() {
      return value;
    }
  }

  @TaskAdapter
  static final class InnerAdapter {
    static String toStored(Outer<String>.Inner inner) {
      return inner.get();
    }

    static Outer<String>.Inner fromStored(String stored) {
      return new Outer<>(stored).new Inner();
    }
  }

  @Deferrable
  static Outer<String>.Inner same(Outer<String>.Inner inner) {
    return inner;
  }
}
