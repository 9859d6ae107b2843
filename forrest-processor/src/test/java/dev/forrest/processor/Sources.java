package dev.forrest.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Reads the inputs and goldens in {@code src/test/resources}. */
final class Sources {
  static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([^;]+);");

  private Sources() {}

  /** The names of the directories in a directory, in order. */
  static List<String> directories(String parent) {
    try (Stream<Path> paths = Files.list(RESOURCES.resolve(parent))) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All Java files below a directory, in order. */
  static List<JavaFileObject> in(String directory) {
    try (Stream<Path> paths = Files.walk(RESOURCES.resolve(directory))) {
      return paths.filter(p -> p.toString().endsWith(".java")).sorted().map(Sources::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject read(Path path) {
    return source(path.getFileName().toString().replace(".java", ""), text(path));
  }

  /** A source whose package is in its text. */
  static JavaFileObject source(String simpleName, String text) {
    Matcher matcher = PACKAGE.matcher(text);
    String qualifier = matcher.find() ? matcher.group(1) + "." : "";
    return JavaFileObjects.forSourceString(qualifier + simpleName, text);
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
