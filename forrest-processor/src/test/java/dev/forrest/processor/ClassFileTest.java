package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The class files that are written are what javac makes of the sources in place of them. */
final class ClassFileTest {
  static List<String> good() {
    return Sources.directories("good");
  }

  @ParameterizedTest
  @MethodSource("good")
  void isWhatJavacMakesOfTheSource(String name) {
    List<JavaFileObject> inputs = Sources.in("good/" + name);
    Compilation bySource = Compiled.compilerOfSources().compile(inputs);
    assertThat(bySource).succeededWithoutWarnings();
    Map<String, byte[]> compiled = Compiled.classes(bySource);
    Map<String, byte[]> written = Compiled.of(inputs).classes();

    assertThat(written.keySet()).isEqualTo(compiled.keySet());
    for (String type : generatedClasses(bySource)) {
      assertWithMessage(type)
          .that(ClassFileText.of(written.get(type)))
          .isEqualTo(ClassFileText.of(compiled.get(type)));
    }
  }

  /** javac tells of those in types of methods, too. */
  @ParameterizedTest
  @MethodSource("good")
  void tellsWhichOfTheClassesThatItNamesAreNested(String name) {
    List<JavaFileObject> inputs = Sources.in("good/" + name);
    Compilation bySource = Compiled.compilerOfSources().compile(inputs);
    Map<String, byte[]> compiled = Compiled.classes(bySource);
    Map<String, byte[]> written = Compiled.of(inputs).classes();
    for (String type : generatedClasses(bySource)) {
      Map<String, String> told = ClassFileText.nested(written.get(type));
      Map<String, String> all = ClassFileText.nested(compiled.get(type));
      assertWithMessage(type).that(all).containsAtLeastEntriesIn(told);
      all.keySet().retainAll(ClassFileText.named(written.get(type)));
      assertWithMessage(type).that(told).containsAtLeastEntriesIn(all);
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void liesBesideTheSameSource(String name) {
    List<JavaFileObject> inputs = Sources.in("good/" + name);
    assertThat(Compiled.generated(Compiled.compiler().compile(inputs)))
        .isEqualTo(Compiled.generated(Compiled.compilerOfSources().compile(inputs)));
  }

  /** The verifier looks at the whole class. */
  @ParameterizedTest
  @MethodSource("good")
  void canBeLoaded(String name) throws Exception {
    List<JavaFileObject> inputs = Sources.in("good/" + name);
    Compiled classes = Compiled.of(inputs);
    for (String type : generatedClasses(Compiled.compilerOfSources().compile(inputs))) {
      Class.forName(type, true, classes);
    }
  }

  private static Set<String> generatedClasses(Compilation bySource) {
    Set<String> types =
        Compiled.generated(bySource).keySet().stream()
            .filter(path -> path.endsWith(".java"))
            .map(path -> path.substring(0, path.length() - ".java".length()).replace('/', '.'))
            .collect(Collectors.toSet());
    assertThat(types).isNotEmpty();
    return types;
  }
}
