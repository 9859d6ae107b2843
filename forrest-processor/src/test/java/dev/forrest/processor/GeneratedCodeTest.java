package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated, to the letter. */
final class GeneratedCodeTest {
  static List<String> good() {
    return Sources.directories("good");
  }

  @ParameterizedTest
  @MethodSource("good")
  void isAsExpected(String name) {
    Compilation compilation = Compiled.compilerOfSources().compile(Sources.in("good/" + name));
    assertThat(compilation).succeededWithoutWarnings();
    Goldens.check(
        Sources.RESOURCES.resolve("expected").resolve(name), Compiled.generated(compilation));
  }

  @Test
  void compilesBesideClassesNamedLikeAnnotations() {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String name : List.of("Override", "SuppressWarnings")) {
      sources.add(Sources.source(name, "package com.example; class " + name + " {}"));
    }
    sources.add(
        Sources.source(
            "Foo",
            """
            package com.example;

            import java.util.List;

            final class Foo {
              record Bar(List<? extends Integer> numbers) {}
              @dev.forrest.annotations.Deferrable static Bar bar(Bar bar, List<String> a) { return bar; }
            }
            """));
    assertThat(Compiled.compilerOfSources().compile(sources)).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "Object", "Override", "Throwable", "Integer"})
  void compilesWhereTheStubClassIsNamedLikeOneOfJavaLang(String name) {
    JavaFileObject source =
        Sources.source(
            "Foo",
            """
            package com.example;

            @dev.forrest.annotations.DeferrableStubs("%s")
            final class Foo {
              @dev.forrest.annotations.Deferrable(timeout = "5m") static int bar(int a) { return a; }
            }
            """
                .formatted(name));
    assertThat(Compiled.compilerOfSources().compile(source)).succeededWithoutWarnings();
  }

  @Test
  void doesNotDependOnTheOrderOfInputs() {
    List<JavaFileObject> sources = new ArrayList<>();
    good().forEach(name -> sources.addAll(Sources.in("good/" + name)));
    Map<String, String> generated = generated(sources);
    assertThat(generated(sources)).isEqualTo(generated);
    Collections.reverse(sources);
    assertThat(generated(sources)).isEqualTo(generated);
  }

  /** Sources, resources and class files. */
  private static Map<String, String> generated(List<JavaFileObject> sources) {
    Map<String, String> all = Compiled.generated(Compiled.compilerOfSources().compile(sources));
    Compiled.of(sources)
        .classes()
        .forEach((name, bytes) -> all.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    return all;
  }

  @ParameterizedTest
  @MethodSource("good")
  void costsAWorkerNoInvokeDynamic(String name) {
    Compiled.of(Sources.in("good/" + name))
        .classes()
        .forEach(
            (className, bytes) -> {
              if (className.matches(".*_[^.]*(Adapter|Codec|Codec_Composed|Methods|Unit)")) {
                String constants = new String(bytes, StandardCharsets.ISO_8859_1);
                assertWithMessage(className).that(constants).doesNotContain("BootstrapMethods");
              }
            });
  }

  @Test
  void keepsBytecodeOfManyMethodsWithinLimits() throws Exception {
    StringBuilder source =
        new StringBuilder("package com.example;\n\nfinal class Many {\n  private Many() {}\n");
    for (int i = 0; i < 500; i++) {
      source.append(
          "  @dev.forrest.annotations.Deferrable%s static int f%d(int a, String b, byte[] c) { return %d + a; }\n"
              .formatted(i % 2 == 0 ? "" : "(timeout = \"" + i + "ms\")", i, i));
    }
    Compiled compiled =
        Compiled.of(List.of(Sources.source("Many", source.append("}\n").toString())));
    LoadedUnit unit = LoadedUnit.of(compiled, "com.example.Deferred_Unit");
    for (int i = 0; i < 500; i++) {
      Object[] arguments = {1, "", new byte[0]};
      String id = "com.example.Many.f" + i + "(int,java.lang.String,byte[])";
      assertThat(unit.invoke(id, arguments)).isEqualTo(i + 1);
      assertThat(unit.unit().method(id).limits().timeoutMillis()).isEqualTo(i % 2 == 0 ? 0 : i);
    }
    assertThat(unit.unit().method("com.example.Many.f500(int,java.lang.String,byte[])")).isNull();
  }
}
