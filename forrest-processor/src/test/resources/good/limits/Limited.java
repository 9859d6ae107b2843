package com.example.limits;

import dev.forrest.annotations.Deferrable;

final class Limited {
  private static final String LONG = "36500d";

  private Limited() {}

  @Deferrable
  static int unlimited() {
    return 0;
  }

  @Deferrable(timeout = "5m", retries = 2)
  static int time() {
    return 0;
  }

  @Deferrable(heap = "2g", memory = "4G", maxProcesses = 4, maxOutput = "100m")
  static int sizes() {
    return 0;
  }

  @Deferrable(heap = "1536m", memory = "10000000000", maxOutput = "1023")
  static int odd() {
    return 0;
  }

  @Deferrable(timeout = "500ms", retries = 0)
  static int zeroRetries() {
    return 0;
  }

  @Deferrable(timeout = LONG, heap = "2M", memory = "8589934591g", maxProcesses = 2000)
  static int extreme() {
    return 0;
  }

  @Deferrable(timeout = "", heap = "", memory = "", maxProcesses = 0, maxOutput = "", retries = -1)
  static int unsaid() {
    return 0;
  }
}
