package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.processor.validate.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler, which knows what javac knows, but tells it differently. */
final class EclipseTest {
  private static final Pattern EXPECTED = Pattern.compile("(?m)^\\S*:(\\d+): (\\[\\w+\\])");
  private static final Pattern FOUND = Pattern.compile("(?m)^\\S*:(\\d+): error: (\\[\\w+\\]|.*)");

  static List<String> good() {
    return Sources.directories("good");
  }

  @ParameterizedTest
  @MethodSource("good")
  void generatesWhatJavacDoes(String name, @TempDir Path classes, @TempDir Path generated)
      throws IOException {
    Path sources = Sources.RESOURCES.resolve("good").resolve(name);
    assertThat(errors(classes, generated, sources)).isEmpty();
    Map<String, String> files = files(generated);
    files.putAll(files(classes));
    Goldens.check(Sources.RESOURCES.resolve("expected").resolve(name), files);
  }

  static List<String> bad() {
    return Sources.directories("bad");
  }

  /** On the same lines; beside these, Eclipse's compiler has more errors of its own. */
  @ParameterizedTest
  @MethodSource("bad")
  void reportsWhatJavacDoes(String name, @TempDir Path classes, @TempDir Path generated) {
    String expected =
        Sources.text(
            Sources.RESOURCES.resolve("expected-errors").resolve(name).resolve("errors.txt"));
    List<String> errors =
        errors(classes, generated, Sources.RESOURCES.resolve("bad").resolve(name));
    assertThat(errors).containsAtLeastElementsIn(matches(EXPECTED, expected));
    assertThat(errors.toString()).doesNotContain(Message.INTERNAL.bracket());
  }

  /** Eclipse's compiler has those of enums that it does not compile sorted by name. */
  @Test
  void readsTheOrderOfConstantsFromClassFiles(@TempDir Path root) throws IOException {
    compileLevels(root);
    assertThat(
            compileUser(
                root, "-cp", Eclipse.CLASS_PATH + File.pathSeparator + root.resolve("levels")))
        .isEmpty();
    assertThat(files(root.resolve("classes")).get("META-INF/forrest/com/example/Deferred.proto"))
        .contains("    LOW = 0;\n    HIGH = 1;\n");
  }

  /** Class files of modules cannot be read. */
  @Test
  void doesNotGuessTheOrderOfConstants(@TempDir Path root) throws IOException {
    compileLevels(root);
    String path = root.resolve("levels").toString();
    assertThat(compileUser(root, "--module-path", path, "--add-modules", "levels"))
        .contains(Message.ENUM_ORDER.format("levels.Level", "parameter level of method Foo.bar"));
  }

  private static void compileLevels(Path root) throws IOException {
    Path module = root.resolve("module");
    write(module.resolve("module-info.java"), "module levels { exports levels; }");
    write(module.resolve("levels/Level.java"), "package levels; public enum Level { LOW, HIGH }");
    Path output = root.resolve("levels");
    assertThat(Eclipse.compile("-d", output.toString(), "-proc:none", module.toString())).isEmpty();
  }

  private static String compileUser(Path root, String... options) throws IOException {
    String text =
        """
        package com.example;

        final class Foo {
          @dev.forrest.annotations.Deferrable
          static void bar(levels.Level level) {}
        }
        """;
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", root.resolve("classes").toString(), "-s", root.toString()));
    all.add(write(root.resolve("src/com/example/Foo.java"), text).toString());
    return Eclipse.compile(all.toArray(String[]::new));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Line and code of each error of ours, and what is behind these of any other. */
  private static List<String> errors(Path classes, Path generated, Path sources) {
    return matches(
        FOUND,
        Eclipse.compile("-d", classes.toString(), "-s", generated.toString(), sources.toString()));
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1) + ": " + m.group(2)).toList();
  }

  /** The text of all files but class files, by path. */
  private static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.toString().endsWith(".class")) {
          String name = directory.relativize(path).toString().replace(File.separatorChar, '/');
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
