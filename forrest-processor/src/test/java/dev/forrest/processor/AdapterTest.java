package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import dev.forrest.processor.validate.Message;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adapters in jars that others compiled. */
final class AdapterTest {
  private static final JavaFileObject USER =
      Sources.source(
          "User",
          """
          package com.example;

          final class User {
            @dev.forrest.annotations.Deferrable
            static Thread same(Thread thread) { return thread; }
          }
          """);

  @TempDir Path library;
  @TempDir Path output;

  private static JavaFileObject adapter(String name, String modifier) {
    return Sources.source(
        name,
        """
        package org.example.lib;

        @dev.forrest.annotations.TaskAdapter
        %2$s final class %1$s {
          %2$s static String toStored(Thread thread) { return thread.getName(); }
          %2$s static Thread fromStored(String stored) { return new Thread(stored); }
        }
        """
            .formatted(name, modifier));
  }

  /** Compiles to a directory, and returns the errors. */
  private static String javac(Path output, Path library, JavaFileObject... sources)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringBuilder errors = new StringBuilder();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, ImmutableList.of(output));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(
                  Stream.of(output, library),
                  Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                      .map(Path::of))
              .toList());
      JavaCompiler.CompilationTask task =
          javac.getTask(
              Writer.nullWriter(),
              files,
              d -> errors.append(d.getMessage(null)),
              null,
              null,
              ImmutableList.copyOf(sources));
      task.setProcessors(ImmutableList.of(new ForrestProcessor()));
      task.call();
    }
    return errors.toString();
  }

  @Test
  void areFoundOnTheClassPath(@TempDir Path jars) throws Exception {
    assertThat(javac(library, library, adapter("Threads", "public"))).isEmpty();
    assertThat(Files.readString(library.resolve("forrest-adapter-of-java.lang.Thread")))
        .isEqualTo("org.example.lib.Threads\n");

    assertThat(javac(output, library, USER)).isEmpty();
    assertThat(javac(output, jar(library, jars), USER)).isEmpty();

    assertThat(Files.readString(output.resolve("META-INF/forrest/com/example/Deferred.proto")))
        .contains("optional string thread = 1;");
  }

  private static Path jar(Path directory, Path jars) throws IOException {
    Path jar = jars.resolve("library.jar");
    try (FileSystem to = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.getPath("/" + directory.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return jar;
  }

  @Test
  void areNoOneElsesUnlessPublic() throws Exception {
    assertThat(javac(library, library, adapter("Threads", ""))).isEmpty();

    assertThat(javac(output, library, USER)).contains(Message.UNSUPPORTED_TYPE.bracket());
  }

  @Test
  void clashWithThoseOfTheClassPath() throws Exception {
    assertThat(javac(library, library, adapter("Threads", "public"))).isEmpty();

    assertThat(javac(output, library, USER, adapter("MyThreads", "public")))
        .isEqualTo(
            Message.TWO_ADAPTERS.format(
                "org.example.lib.Threads", "org.example.lib.MyThreads", "java.lang.Thread"));
  }

  /** All warnings are errors there. */
  @Test
  void doNotWarnOfWhatIsDeprecated() {
    JavaFileObject old =
        Sources.source("Old", "package org.example.lib; @Deprecated public final class Old {}");
    JavaFileObject adapter =
        Sources.source(
            "Adapter",
            """
            package com.example;

            import org.example.lib.Old;

            @SuppressWarnings("deprecation")
            @dev.forrest.annotations.TaskAdapter
            final class Adapter {
              static String toStored(Old old) { return ""; }
              static Old fromStored(String stored) { return new Old(); }
              @dev.forrest.annotations.Deferrable static Old same(Old old) { return old; }
              record Olds(java.util.List<Old> all) {}
              @dev.forrest.annotations.Deferrable static Olds all(Olds olds) { return olds; }
            }
            """);
    Compiled.of(ImmutableList.of(old, adapter));
  }

  @Test
  void mayBeRenamedBetweenBuilds() throws Exception {
    assertThat(javac(output, output, USER, adapter("Threads", "public"))).isEmpty();
    assertThat(javac(output, output, USER, adapter("Threads", "public"))).isEmpty();
    assertThat(javac(output, output, USER, adapter("Renamed", "public"))).isEmpty();
    assertThat(Files.readString(output.resolve("forrest-adapter-of-java.lang.Thread")))
        .isEqualTo("org.example.lib.Renamed\n");
  }
}
