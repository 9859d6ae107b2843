package org.example.consumer;

/** An enum with a body. */
enum Color {
  RED,
  GREEN {
    @Override
    boolean isRestful() {
      return true;
    }
  };

  boolean isRestful() {
    return false;
  }
}
