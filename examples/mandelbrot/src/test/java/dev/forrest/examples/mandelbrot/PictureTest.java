package dev.forrest.examples.mandelbrot;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class PictureTest {
  @Test
  void tilesCoverPictureOnce() {
    View view = new View(0, 0, 0.01, 450, 230, 10);
    int[][] covered = new int[view.height()][view.width()];
    for (Tile tile : Tile.of(view, 200)) {
      for (int y = tile.top(); y < tile.top() + tile.height(); y++) {
        for (int x = tile.left(); x < tile.left() + tile.width(); x++) {
          covered[y][x]++;
        }
      }
    }

    for (int[] row : covered) {
      assertThat(row).asList().doesNotContain(0);
      assertThat(row).asList().doesNotContain(2);
    }
  }

  @Test
  void isTheSameInOneTileOrMany() {
    View view = new View(-0.5, 0, 0.05, 60, 40, 50);
    Picture whole = paint(view, 60);
    Picture parts = paint(view, 7);

    for (int y = 0; y < view.height(); y++) {
      for (int x = 0; x < view.width(); x++) {
        assertThat(parts.color(x, y)).isEqualTo(whole.color(x, y));
      }
    }
  }

  @Test
  void showsTheSetInTheMiddleOfItsView() {
    View view = new View(-0.1, 0, 0.01, 11, 11, 50);

    assertThat(paint(view, 4).color(5, 5)).isEqualTo(0);
  }

  private static Picture paint(View view, int side) {
    Picture picture = new Picture(view.width(), view.height());
    for (Tile tile : Tile.of(view, side)) {
      picture.put(tile, Painting.paint(view, tile));
    }
    return picture;
  }
}
