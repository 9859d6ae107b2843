package dev.forrest.examples.mandelbrot;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of a picture, in pixels; {@code left} and {@code top} count from 0. */
record Tile(int left, int top, int width, int height) {
  /** All tiles of a picture, row by row; those at its right and lower end may be smaller. */
  static List<Tile> of(View view, int side) {
    List<Tile> tiles = new ArrayList<>();
    for (int top = 0; top < view.height(); top += side) {
      for (int left = 0; left < view.width(); left += side) {
        int width = Math.min(side, view.width() - left);
        int height = Math.min(side, view.height() - top);
        tiles.add(new Tile(left, top, width, height));
      }
    }
    return tiles;
  }
}
