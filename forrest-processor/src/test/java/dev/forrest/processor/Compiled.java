package dev.forrest.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** A compilation with the processor, and the classes that came out of it. */
final class Compiled extends ClassLoader {
  private final Map<String, byte[]> classes;

  private Compiled(Compilation compilation) {
    super(Compiled.class.getClassLoader());
    classes = classes(compilation);
  }

  /** The bytes of each class, by name. */
  static Map<String, byte[]> classes(Compilation compilation) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == Kind.CLASS) {
        String name = path(file).replace(".class", "").replace('/', '.');
        classes.put(name, bytes(file));
      }
    }
    return classes;
  }

  /**
   * javac with the processor, which takes every warning for an error, except that nobody claims an
   * annotation: all but a few processors leave them to the others.
   */
  static Compiler compiler() {
    return Compiler.javac()
        .withProcessors(new ForrestProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror");
  }

  /** The same where the processor writes sources, all of which javac compiles. */
  static Compiler compilerOfSources() {
    return compiler().withOptions("-Xlint:all,-processing", "-Werror", "-Aforrest.sources=true");
  }

  static Compiled of(Iterable<JavaFileObject> sources) {
    return of(compiler().compile(sources));
  }

  static Compiled of(Compilation compilation) {
    assertThat(compilation).succeededWithoutWarnings();
    return new Compiled(compilation);
  }

  /** Sources and resources that the processor wrote, by path. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != Kind.CLASS) {
        files.put(path(file), new String(bytes(file), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String path(JavaFileObject file) {
    return file.toUri().getPath().replaceFirst("^/[A-Z]+_OUTPUT/", "");
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of each class, by name. */
  Map<String, byte[]> classes() {
    return classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
