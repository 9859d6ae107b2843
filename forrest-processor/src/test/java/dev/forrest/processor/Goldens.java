package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares texts with the files that hold what they should be; {@code
 * -Dforrest.rewriteGoldens=true} writes these files instead.
 */
final class Goldens {
  private static final boolean REWRITE = Boolean.getBoolean("forrest.rewriteGoldens");

  private Goldens() {}

  /** Compares texts by path with all files in a directory. */
  static void check(Path directory, Map<String, String> actual) {
    try {
      if (REWRITE) {
        delete(directory);
        for (Map.Entry<String, String> file : actual.entrySet()) {
          Path path = directory.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
      }
      Map<String, Path> expected = files(directory);
      assertThat(actual.keySet()).containsExactlyElementsIn(expected.keySet());
      actual.forEach(
          (path, text) ->
              assertWithMessage(path).that(text).isEqualTo(Sources.text(expected.get(path))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares a text with a file. */
  static void checkFile(Path file, String actual) {
    try {
      if (REWRITE) {
        Files.writeString(file, actual);
      }
      assertWithMessage(file.toString()).that(actual).isEqualTo(Sources.text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Path> files(Path directory) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(path).toString().replace('\\', '/');
        files.put(name, path);
      }
    }
    return files;
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
