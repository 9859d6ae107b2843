package com.example.limits;

import dev.forrest.annotations.Deferrable;

final class Unlimited {
  private Unlimited() {}

  @Deferrable(timeout = "")
  static int nothingSaid() {
    return 0;
  }
}
