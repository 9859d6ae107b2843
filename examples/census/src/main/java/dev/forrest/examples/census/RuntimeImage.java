package dev.forrest.examples.census;

import java.io.IOException;
import java.lang.module.FindException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The class files of modules: those of the JDK that runs this program, or of a directory. */
final class RuntimeImage {
  private final Path modules;

  /**
   * @param modules has a directory for each module
   */
  RuntimeImage(Path modules) {
    this.modules = modules;
  }

  /** That of the JDK that runs this program. */
  static RuntimeImage ofThisJdk() {
    return new RuntimeImage(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules"));
  }

  /**
   * The names of all modules, those with the most class files first: begun last, they would keep
   * one worker busy when all others are done.
   */
  List<String> modules() throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    try (Stream<Path> directories = Files.list(modules)) {
      for (Path directory : directories.toList()) {
        String module = directory.getFileName().toString();
        sizes.put(module, classFiles(module).size());
      }
    }
    List<String> names = new ArrayList<>(sizes.keySet());
    names.sort(
        Comparator.<String>comparingInt(sizes::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return names;
  }

  /**
   * A module's class files, without the two kinds that hold no class.
   *
   * @throws FindException if there is no such module
   */
  List<Path> classFiles(String module) throws IOException {
    Path directory = modules.resolve(module);
    if (!Files.isDirectory(directory)) {
      throw new FindException("This JDK has no module " + module + ".");
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(RuntimeImage::isClass).toList();
    }
  }

  private static boolean isClass(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class")
        && !name.equals("module-info.class")
        && !name.equals("package-info.class");
  }
}
