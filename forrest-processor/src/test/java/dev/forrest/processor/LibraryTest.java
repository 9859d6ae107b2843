package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Stubs of the JDK's own classes, whatever the JDK. */
final class LibraryTest {
  private static final String MATH = "@DeferrableLibrary({Math.class, TimeUnit.class})";

  private static Compiled compiled(String library, String uses) {
    return Compiled.of(List.of(Sources.source("User", source(library, uses))));
  }

  private static String source(String library, String uses) {
    return """
        package com.example;

        import dev.forrest.Task;
        import dev.forrest.ValueTask;
        import dev.forrest.annotations.DeferrableLibrary;
        import java.util.concurrent.TimeUnit;

        %s
        final class User {
          private User() {}

          static Object[] tasks() {
            return new Object[] {%s};
          }
        }
        """
        .formatted(library, uses);
  }

  @Test
  void callMethodsOfClassesThatCannotBeAnnotated() throws Exception {
    LoadedUnit unit =
        LoadedUnit.of(
            compiled(
                MATH,
                """
                Deferred.abs_int(Deferred.max(1, 2)),
                Deferred.abs_long(Deferred.toSeconds(TimeUnit.DAYS, 3L)),
                Deferred.sqrt(Deferred.pow(2.0, Deferred.sqrt(3.0)))
                """),
            "com.example.Deferred_Unit");
    assertThat(unit.invoke("java.lang.Math.abs(int)", -3)).isEqualTo(3);
    assertThat(unit.invoke("java.lang.Math.abs(double)", -3.5)).isEqualTo(3.5);
    assertThat(unit.invoke("java.util.concurrent.TimeUnit.toSeconds(long)", TimeUnit.HOURS, 2L))
        .isEqualTo(7200L);
  }

  @Test
  void rejectsClassOfWhichNothingIsLeft() {
    Compilation compilation =
        Compiled.compiler()
            .compile(
                Sources.source("User", source("@DeferrableLibrary(Plain.class)", "")),
                Sources.source(
                    "Plain",
                    "package com.example; class Plain { private Plain() {} @Override public String"
                        + " toString() { return \"\"; } }"));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("nothing is left but methods that each object has");
  }

  @Test
  void namesInItsJavadocWhatIsLeftOut() {
    Compilation compilation =
        Compiled.compiler()
            .compile(Sources.source("User", source("@DeferrableLibrary(String.class)", "")));
    assertThat(compilation).succeededWithoutWarnings();
    String stubs = Compiled.generated(compilation).get("com/example/Deferred.java");
    assertThat(stubs).contains("Cannot be deferred, of {@link String}:");
    assertThat(stubs).contains("{@code format(String, Object[])}");
    assertThat(stubs).contains(" strip(String receiver)");
    assertThat(stubs).doesNotContain("> format(");
  }

  @Test
  void includeDefersDeprecatedMethodsToo() throws Exception {
    Compiled compiled =
        compiled(
            "@DeferrableLibrary(value = Character.class, include = \"isSpace\")",
            "Deferred.isSpace(' ')");
    LoadedUnit unit = LoadedUnit.of(compiled, "com.example.Deferred_Unit");
    assertThat(unit.invoke("java.lang.Character.isSpace(char)", ' ')).isEqualTo(true);
    assertThat(unit.unit().method("java.lang.Character.isDigit(char)")).isNull();
  }
}
