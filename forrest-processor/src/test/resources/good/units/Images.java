package com.example.units;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;

final class Images {
  private Images() {}

  @Deferrable
  static Image load(String path) {
    return new Image(path);
  }

  record Image(String path) {}

  @DeferrableStubs("PixelTasks")
  static final class Pixels {
    private Pixels() {}

    static final class Deeper {
      private Deeper() {}

      @Deferrable
      static Image load(String path) {
        return new Image(path);
      }
    }
  }
}
