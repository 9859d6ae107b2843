package dev.forrest.examples.mandelbrot;

import dev.forrest.TaskFailedException;
import dev.forrest.examples.terminal.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Paints the Mandelbrot set: {@code DIRECTORY [--resume] [--processes N]}. */
final class Main {
  private Main() {}

  /** Exits with 1 where a tile could not be painted, with 2 where the arguments are wrong. */
  public static void main(String... arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    try {
      Options options = Options.parse(arguments);
      if (!options.others().isEmpty()) {
        throw new IllegalArgumentException("What is " + options.others() + "?");
      }
      run(options);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (TaskFailedException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws IOException {
    Files.createDirectories(options.directory());
    View view = View.TINY_COPY;
    System.out.printf(
        "Painting %d x %d pixels, %d tiles at a time.%n",
        view.width(), view.height(), options.processes());
    Instant start = Instant.now();
    Mandelbrot mandelbrot = new Mandelbrot(view, options);
    Picture picture = mandelbrot.paint();
    Path file = options.directory().resolve("mandelbrot.png");
    picture.write(file);
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1e3;
    System.out.printf(Locale.ROOT, "Painted in %.1f s.%n%n", seconds);
    System.out.println("Picture  " + file);
    System.out.println("Tasks    " + mandelbrot.tasks());
  }
}
