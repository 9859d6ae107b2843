package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.forrest.annotations.Deferrable;
import dev.forrest.processor.validate.Message;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on class paths, disks and other processors rather than on the sources. */
final class EnvironmentTest {
  /** The messages that these tests provoke, and {@link EclipseTest}. */
  static final Set<Message> PROVOKED =
      Set.of(
          Message.ENUM_ORDER,
          Message.UNIT_CLASH,
          Message.TOO_LARGE,
          Message.LATE_METHOD,
          Message.NO_RUNTIME,
          Message.WRITE_FAILED,
          Message.INTERNAL);

  private static final JavaFileObject FOO =
      Sources.source("Foo", "package com.example;\n" + deferrable("Foo", "int"));

  private static String deferrable(String name, String parameter) {
    return "final class %s {\n  @dev.forrest.annotations.Deferrable static void bar(%s a) {}\n}\n"
        .formatted(name, parameter);
  }

  @Test
  void rejectsUnitThatHidesOneOnTheClassPath(@TempDir Path main, @TempDir Path test)
      throws IOException {
    assertThat(javac(main, main)).isEmpty();
    assertThat(javac(test, main))
        .isEqualTo(Message.UNIT_CLASH.format("com.example.Deferred", "com.example.Deferred"));
  }

  @Test
  void overwritesItsOwnEarlierOutput(@TempDir Path main) throws IOException {
    assertThat(javac(main, main)).isEmpty();
    assertThat(javac(main, main)).isEmpty();
  }

  /** Each class file lies beside its source then, which a compiler of sources alone can do. */
  @Test
  void writesSourcesWhereThereIsNoDirectoryForClasses(@TempDir Path directory) throws Exception {
    Path foo = Files.createDirectories(directory.resolve("com/example")).resolve("Foo.java");
    Files.writeString(foo, "package com.example;\n" + deferrable("Foo", "int"));
    String classPath = System.getProperty("java.class.path");
    int status =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                classPath,
                "-processorpath",
                classPath,
                "-processor",
                ForrestProcessor.class.getName(),
                foo.toString())
            .directory(directory.toFile())
            .inheritIO()
            .start()
            .waitFor();
    assertThat(status).isEqualTo(0);
    assertThat(Files.exists(directory.resolve("com/example/Deferred.class"))).isTrue();
    assertThat(Files.exists(directory.resolve("com/example/Deferred_FooMethods.class"))).isTrue();
  }

  /** Compiles {@code Foo} with real directories, and returns the errors. */
  private static String javac(Path output, Path classPath) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringBuilder errors = new StringBuilder();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, ImmutableList.of(output));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(
                  Stream.of(classPath),
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
              ImmutableList.of(FOO));
      task.setProcessors(ImmutableList.of(new ForrestProcessor()));
      task.call();
    }
    return errors.toString();
  }

  @Test
  void saysThatTheRuntimeIsMissing() {
    Path annotations =
        Path.of(Deferrable.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ForrestProcessor())
            .withClasspath(ImmutableList.of(annotations.toFile()))
            .compile(FOO);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(Message.NO_RUNTIME.bracket());
  }

  /** As its files depend on all annotated elements together, and are known by them. */
  @Test
  void tellsGradleThatItAggregates() throws IOException {
    try (InputStream in =
        ForrestProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(in.readAllBytes(), UTF_8).strip())
          .isEqualTo(ForrestProcessor.class.getName() + ",aggregating");
    }
  }

  @Test
  void waitsForTypesThatOthersGenerate() {
    JavaFileObject waiting =
        Sources.source("Foo", "package com.example;\n" + deferrable("Foo", "Late"));
    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new ForrestProcessor(), new LateProcessor("package com.example; record Late() {}"))
            .compile(waiting);
    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("com.example.Deferred");
  }

  @Test
  void waitsForConstantsThatOthersGenerate() {
    JavaFileObject waiting =
        Sources.source(
            "Foo",
            """
            package com.example;

            import dev.forrest.annotations.*;

            @DeferrableStubs(Late.NAME)
            @DeferrableLibrary(value = Math.class, include = Late.METHOD)
            final class Foo {
              @Deferrable(timeout = Late.TIME, number = Late.NUMBER) static void bar(int a) {}
            }
            """);
    String late =
        """
        package com.example;

        interface Late {
          String NAME = "LateTasks";
          String METHOD = "hypot";
          String TIME = "5m";
          int NUMBER = 1234;
        }
        """;
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ForrestProcessor(), new LateProcessor(late))
            .withOptions("-Aforrest.sources=true")
            .compile(waiting);
    assertThat(compilation).succeeded();
    assertThat(compilation)
        .generatedSourceFile("com.example.LateTasks")
        .contentsAsUtf8String()
        .contains(" hypot(");
    assertThat(compilation)
        .generatedSourceFile("com.example.LateTasks_FooMethods")
        .contentsAsUtf8String()
        .contains("Limits.NONE.timeout(300_000)");
  }

  @Test
  void rejectsMethodThatComesTooLate() {
    String late = "package com.example; " + deferrable("Late", "long");
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ForrestProcessor(), new LateProcessor(late))
            .compile(FOO);
    assertThat(compilation).hadErrorContaining(Message.LATE_METHOD.bracket());
  }

  /** A class file has 65,535 methods at most; of three parameters there are eight stubs. */
  @Test
  void rejectsMoreStubsThanAClassFileHolds() {
    StringBuilder source = new StringBuilder("package com.example;\n\nfinal class Many {\n");
    for (int i = 0; i < 8192; i++) {
      source.append("  @dev.forrest.annotations.Deferrable static void f");
      source.append(i).append("(int a, int b, int c) {}\n");
    }
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ForrestProcessor())
            .compile(Sources.source("Many", source.append("}\n").toString()));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            Message.TOO_LARGE.format("com.example.Deferred", "com.example.Deferred"));
  }

  @Test
  void saysWhatCouldNotBeWritten() {
    Compilation compilation = withFiler(new IOException("disk full"));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(Message.WRITE_FAILED.bracket());
    assertThat(compilation).hadErrorContaining("com.example.Deferred: disk full");
  }

  @Test
  void reportsItsOwnDefects() {
    Compilation compilation = withFiler(new IllegalStateException("a defect"));
    assertThat(compilation).hadErrorContaining(Message.INTERNAL.bracket());
    assertThat(compilation).hadErrorContaining("a defect");
  }

  private static Compilation withFiler(Exception failure) {
    return Compiler.javac().withProcessors(new FailingFilerProcessor(failure)).compile(FOO);
  }

  /** Generates one source in the first round. */
  private static final class LateProcessor extends AbstractProcessor {
    private final String source;
    private boolean done;

    LateProcessor(String source) {
      this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out =
            processingEnv.getFiler().createSourceFile("com.example.Late").openWriter()) {
          out.write(source);
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }
      return false;
    }
  }

  /**
   * Runs the processor with a filer that cannot create a source. The environment is none of
   * javac's, so that the processor writes sources.
   */
  private static final class FailingFilerProcessor extends AbstractProcessor {
    private final ForrestProcessor delegate = new ForrestProcessor();
    private final Exception failure;

    FailingFilerProcessor(Exception failure) {
      this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer = environment.getFiler();
      Filer failing =
          proxy(
              Filer.class,
              filer,
              name -> name.equals("createSourceFile"),
              () -> {
                throw failure;
              });
      delegate.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              name -> name.equals("getFiler"),
              () -> failing));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return delegate.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return delegate.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      delegate.process(annotations, round);
      return false;
    }

    private static <T> T proxy(
        Class<T> type, T delegate, Predicate<String> overridden, Callable<?> override) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (overridden.test(method.getName())) {
                  return override.call();
                }
                try {
                  return method.invoke(delegate, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }
}
