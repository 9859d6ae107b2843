package dev.forrest.examples.mandelbrot;

import dev.forrest.annotations.Deferrable;

/** The work itself: what is deferred, and done in other JVMs. */
final class Painting {
  // Points per pixel, in each direction; their mean has no jagged edges.
  private static final int POINTS = 2;

  private Painting() {}

  /**
   * Paints one tile.
   *
   * @return red, green and blue of each pixel, row by row
   */
  @Deferrable
  static byte[] paint(View view, Tile tile) {
    byte[] colors = new byte[tile.width() * tile.height() * 3];
    int at = 0;
    for (int row = tile.top(); row < tile.top() + tile.height(); row++) {
      for (int column = tile.left(); column < tile.left() + tile.width(); column++) {
        int color = pixel(view, column, row);
        colors[at++] = (byte) (color >> 16);
        colors[at++] = (byte) (color >> 8);
        colors[at++] = (byte) color;
      }
    }
    return colors;
  }

  private static int pixel(View view, int column, int row) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int i = 0; i < POINTS; i++) {
      double y = view.y(row + offset(i));
      for (int j = 0; j < POINTS; j++) {
        double x = view.x(column + offset(j));
        int color = Palette.color(EscapeTime.of(x, y, view.iterations()));
        red += color >> 16;
        green += (color >> 8) & 0xFF;
        blue += color & 0xFF;
      }
    }
    int points = POINTS * POINTS;
    return ((red / points) << 16) | ((green / points) << 8) | (blue / points);
  }

  private static double offset(int point) {
    return (point + 0.5) / POINTS - 0.5;
  }
}
