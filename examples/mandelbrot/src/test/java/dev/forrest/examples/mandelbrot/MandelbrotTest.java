package dev.forrest.examples.mandelbrot;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.examples.terminal.Options;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MandelbrotTest {
  @TempDir Path directory;

  @Test
  void gathersTilesFromOtherJvms() {
    View view = new View(-0.5, 0, 0.01, 300, 200, 100);

    Picture picture = new Mandelbrot(view, new Options(directory, false, 2, List.of())).paint();

    Tile whole = new Tile(0, 0, 300, 200);
    Picture expected = new Picture(300, 200);
    expected.put(whole, Painting.paint(view, whole));
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 300; x++) {
        assertThat(picture.color(x, y)).isEqualTo(expected.color(x, y));
      }
    }
  }
}
