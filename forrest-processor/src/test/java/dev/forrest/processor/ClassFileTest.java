package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The class files that are generated are what javac makes of the sources beside them. */
final class ClassFileTest {
  static List<String> good() {
    return Sources.directories("good");
  }

  /** Every warning of the sources is an error. */
  @ParameterizedTest
  @MethodSource("good")
  void isWhatJavacMakesOfTheSource(String name) {
    List<JavaFileObject> inputs = Sources.in("good/" + name);
    Compilation compilation = Compiled.compiler().compile(inputs);
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> sources = sources(compilation);
    Map<String, byte[]> written = Compiled.classes(compilation);

    List<JavaFileObject> all = new ArrayList<>(inputs);
    sources.forEach(
        (path, text) -> all.add(JavaFileObjects.forSourceString(className(path), text)));
    Compilation bySource =
        Compiler.javac().withOptions("-proc:none", "-Xlint:all", "-Werror").compile(all);
    assertThat(bySource).succeededWithoutWarnings();
    Map<String, byte[]> compiled = Compiled.classes(bySource);

    assertThat(written.keySet()).isEqualTo(compiled.keySet());
    for (String path : sources.keySet()) {
      String type = className(path);
      assertWithMessage(type)
          .that(ClassFileText.of(written.get(type)))
          .isEqualTo(ClassFileText.of(compiled.get(type)));
    }
  }

  /** The verifier looks at the whole class. */
  @ParameterizedTest
  @MethodSource("good")
  void canBeLoaded(String name) throws Exception {
    Compilation compilation = Compiled.compiler().compile(Sources.in("good/" + name));
    Compiled classes = Compiled.of(compilation);
    Set<String> types =
        sources(compilation).keySet().stream()
            .map(ClassFileTest::className)
            .collect(Collectors.toSet());
    assertThat(types).isNotEmpty();
    for (String type : types) {
      Class.forName(type, true, classes);
    }
  }

  /** A trace of a failure in generated code leads to the line of the source. */
  @Test
  void namesLinesOfTheSource() throws Exception {
    Compilation compilation = Compiled.compiler().compile(Sources.in("good/science"));
    LoadedUnit unit = LoadedUnit.of(Compiled.of(compilation), "com.example.Deferred_Unit");
    String id = "com.example.Science.doStuff(double,com.example.Item)";
    StackTraceElement[] trace = null;
    try {
      unit.invoke(id, 1.0, "no item");
    } catch (ClassCastException e) {
      trace = e.getStackTrace();
    }
    StackTraceElement place = trace[0];
    assertThat(place.getFileName()).isEqualTo("Deferred_ScienceMethods.java");
    List<String> lines =
        sources(compilation).get("com/example/Deferred_ScienceMethods.java").lines().toList();
    assertThat(lines.get(place.getLineNumber() - 1)).contains("return Science.doStuff(");
  }

  private static Map<String, String> sources(Compilation compilation) {
    Map<String, String> sources = Compiled.generated(compilation);
    sources.keySet().removeIf(path -> !path.endsWith(".java"));
    return sources;
  }

  private static String className(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
