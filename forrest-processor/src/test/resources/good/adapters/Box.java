package com.example.adapters;

/** Generic. */
class Box<T> {
  private final T content;

  Box(T content) {
    this.content = content;
  }

  T content() {
    return content;
  }
}
