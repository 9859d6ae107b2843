package dev.forrest.examples.mandelbrot;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class PaletteTest {
  @Test
  void paintsTheSetBlack() {
    assertThat(Palette.color(EscapeTime.NEVER)).isEqualTo(0);
  }

  @Test
  void changesSmoothlyThroughWholeCycle() {
    int before = Palette.color(10);
    for (double time = 10; time < 100; time *= 1.001) {
      int color = Palette.color(time);
      for (int shift = 0; shift <= 16; shift += 8) {
        assertThat(Math.abs(((color >> shift) & 0xFF) - ((before >> shift) & 0xFF))).isAtMost(2);
      }
      before = color;
    }
  }

  @Test
  void hasColorForTimesNearZero() {
    assertThat(Palette.color(-3)).isEqualTo(Palette.color(1));
  }
}
