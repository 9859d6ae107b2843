package dev.forrest.examples.mandelbrot;

/** Tells how soon a point runs away under z = z * z + c. */
final class EscapeTime {
  /** Of a point that stays: it belongs to the set. */
  static final double NEVER = Double.POSITIVE_INFINITY;

  // Far outside, where the estimate between two iterations is smooth.
  private static final double RADIUS_SQUARED = 1 << 16;

  private EscapeTime() {}

  /**
   * The number of iterations after which the point is far away, estimated between two of them so
   * that neighbours differ little.
   *
   * @param limit how many iterations to wait for that
   */
  static double of(double x, double y, int limit) {
    if (inCardioid(x, y) || inDisk(x, y)) {
      return NEVER;
    }
    double re = 0;
    double im = 0;
    double reSquared = 0;
    double imSquared = 0;
    for (int i = 0; i < limit; i++) {
      im = 2 * re * im + y;
      re = reSquared - imSquared + x;
      reSquared = re * re;
      imSquared = im * im;
      double squared = reSquared + imSquared;
      if (squared > RADIUS_SQUARED) {
        return i + 1 - log2(Math.log(squared) / Math.log(RADIUS_SQUARED));
      }
    }
    return NEVER;
  }

  // The two largest parts of the set, whose points would take all iterations.
  private static boolean inCardioid(double x, double y) {
    double q = (x - 0.25) * (x - 0.25) + y * y;
    return q * (q + x - 0.25) <= 0.25 * y * y;
  }

  private static boolean inDisk(double x, double y) {
    return (x + 1) * (x + 1) + y * y <= 0.0625;
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
