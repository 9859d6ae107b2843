package dev.forrest.examples.mandelbrot;

/** Colours of escape times: a cycle that runs through smoothly, and black for the set itself. */
final class Palette {
  // Night blue, blue, white, gold, brown: the colours that the first pictures of the set are
  // remembered by.
  private static final int[] COLORS = {0x03051E, 0x1B4FA8, 0xEAF6FF, 0xF5A80A, 0x4A1205};

  // One turn of the cycle for this factor in time: bands get wider as times get longer.
  private static final double TURN = 6.0;

  // Where the cycle begins: deep zooms are night blue where nothing happens.
  private static final double START = 0.25;

  private Palette() {}

  /** The colour of an escape time, as {@code 0xRRGGBB}. */
  static int color(double time) {
    if (time == EscapeTime.NEVER) {
      return 0;
    }
    double turns = START + Math.log(Math.max(1, time)) / Math.log(TURN);
    double place = (turns - Math.floor(turns)) * COLORS.length;
    int index = (int) place % COLORS.length;
    return mix(COLORS[index], COLORS[(index + 1) % COLORS.length], smooth(place - (int) place));
  }

  private static int mix(int from, int to, double share) {
    int color = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = (from >> shift) & 0xFF;
      int b = (to >> shift) & 0xFF;
      color |= (int) Math.round(a + (b - a) * share) << shift;
    }
    return color;
  }

  private static double smooth(double share) {
    return share * share * (3 - 2 * share);
  }
}
