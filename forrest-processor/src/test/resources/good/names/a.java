package com.example.names;

import dev.forrest.annotations.Deferrable;

final class a {
  private a() {}

  @Deferrable
  static int a(int index) {
    return index;
  }
}
