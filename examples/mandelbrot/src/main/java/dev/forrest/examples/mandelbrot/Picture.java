package dev.forrest.examples.mandelbrot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Gathers tiles. */
final class Picture {
  private final BufferedImage image;

  Picture(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /**
   * Puts a tile into its place.
   *
   * @param colors red, green and blue of each pixel, row by row
   */
  void put(Tile tile, byte[] colors) {
    int at = 0;
    for (int y = tile.top(); y < tile.top() + tile.height(); y++) {
      for (int x = tile.left(); x < tile.left() + tile.width(); x++) {
        int red = colors[at++] & 0xFF;
        int green = colors[at++] & 0xFF;
        int blue = colors[at++] & 0xFF;
        image.setRGB(x, y, (red << 16) | (green << 8) | blue);
      }
    }
  }

  /** The colour of a pixel, as {@code 0xRRGGBB}. */
  int color(int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }

  /** Writes the picture as PNG. */
  void write(Path file) throws IOException {
    ImageIO.write(image, "png", file.toFile());
  }
}
