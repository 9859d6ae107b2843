package dev.forrest.examples.mandelbrot;

/**
 * A part of the complex plane, and the picture that it becomes.
 *
 * @param centerX the real part of the picture's center
 * @param centerY the imaginary part of the picture's center
 * @param step how far apart the centers of two neighbouring pixels are
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 * @param iterations after which a point counts as one of the set
 */
record View(double centerX, double centerY, double step, int width, int height, int iterations) {
  /** A tiny copy of the set, some 400,000 times smaller, among the spirals of its valley. */
  static final View TINY_COPY = new View(-0.743643135, 0.131825963, 9.15e-9, 1600, 1000, 6000);

  /** The real part at a column, which may lie between two pixels; 0 is the first one's center. */
  double x(double column) {
    return centerX + (column - (width - 1) / 2.0) * step;
  }

  /** The imaginary part at a row, which may lie between two pixels; 0 is the top one's center. */
  double y(double row) {
    return centerY - (row - (height - 1) / 2.0) * step;
  }
}
