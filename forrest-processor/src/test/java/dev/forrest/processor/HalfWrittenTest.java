package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.forrest.processor.validate.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code as it is on the way to what it will be: compilers say what is wrong, nothing of ours fails.
 */
final class HalfWrittenTest {
  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]\\w*");

  /** What stands in place of a word; unless that is another word of the file. */
  private static final List<String> WORDS =
      List.of(
          "int",
          "void",
          "String",
          "List",
          "T",
          "Gone",
          "Gone<String>",
          "Gone[]",
          "List<Gone>",
          "Map<Gone, ? extends Gone>",
          "java.gone.Gone<Gone>",
          "@Gone int",
          "List<?>",
          "int[]",
          "enum",
          "record",
          "interface",
          "static",
          "private",
          "abstract",
          "sealed",
          "");

  private static final int EDITS_OF_EACH = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Deferrable(timeout = 5)",
        "@Deferrable(timeout = Gone.TIME)",
        "@Deferrable(timeout = {\"1s\", \"2s\"})",
        "@Deferrable(name = null)",
        "@Deferrable(retries = \"two\")",
        "@Deferrable(number = Gone.class)",
        "@Deferrable(gone = 1)",
        "@DeferrableStubs @Deferrable",
        "@Deferrable } @DeferrableStubs class Bar { @Deferrable",
        "@Deferrable } @DeferrableStubs(5) class Bar { @Deferrable",
        "@Deferrable } @DeferrableStubs(Gone.NAME) class Bar { @Deferrable",
        "@Deferrable } @DeferrableLibrary(value = Math.class, include = Gone.NAME) class Bar {"
            + " @Deferrable"
      })
  void leavesValuesOfAnnotationsToTheCompiler(String annotation, @TempDir Path directory)
      throws IOException {
    String source =
        """
        package com.example;

        import dev.forrest.annotations.*;

        final class Foo {
          %s
          static int bar(int a) { return a; }
        }
        """
            .formatted(annotation.replace("Deferrable }", "Deferrable static void f() {} }"));
    for (String messages :
        List.of(javac(List.of(Sources.source("Foo", source))), eclipse(source, directory))) {
      assertThat(messages).contains("error");
      assertThat(messages).doesNotContain("[Forrest");
    }
  }

  /** javac 17 has no name for a class with type arguments that it cannot find. */
  @Test
  void saysWhereTypesAreMissing(@TempDir Path directory) throws IOException {
    String source =
        """
        package com.example;

        final class Foo {
          record Item(Lost<String> lost) {}
          @dev.forrest.annotations.Deferrable static void bar(Item a) {}
        }
        """;
    for (String messages :
        List.of(javac(List.of(Sources.source("Foo", source))), eclipse(source, directory))) {
      assertThat(messages).contains("Lost");
      assertThat(messages).contains(Message.MISSING_TYPE.bracket());
      assertThat(messages).contains("the type of component Item.lost");
    }
  }

  static List<String> good() {
    return Sources.directories("good");
  }

  /** Always the same edits. */
  @ParameterizedTest
  @MethodSource("good")
  void survivesEdits(String name, @TempDir Path directory) throws IOException {
    Random random = new Random(name.hashCode());
    List<JavaFileObject> sources = Sources.in("good/" + name);
    for (int i = 0; i < EDITS_OF_EACH; i++) {
      List<JavaFileObject> edited = new ArrayList<>(sources);
      int victim = random.nextInt(sources.size());
      String text = edit(sources.get(victim).getCharContent(true).toString(), random);
      String file = Path.of(sources.get(victim).toUri().getPath()).getFileName().toString();
      edited.set(victim, Sources.source(file.replace(".java", ""), text));
      assertWithMessage(text).that(javac(edited)).doesNotContain(Message.INTERNAL.bracket());
      if (sources.size() == 1) {
        assertWithMessage(text)
            .that(eclipse(text, directory.resolve(String.valueOf(i))))
            .doesNotContain(Message.INTERNAL.bracket());
      }
    }
  }

  /** Leaves the package as it is, after which the file is named. */
  private static String edit(String text, Random random) {
    int start = text.indexOf(';');
    List<MatchResult> words =
        WORD.matcher(text).results().filter(word -> word.start() > start).toList();
    MatchResult old = words.get(random.nextInt(words.size()));
    String word =
        random.nextBoolean()
            ? words.get(random.nextInt(words.size())).group()
            : WORDS.get(random.nextInt(WORDS.size()));
    return text.substring(0, old.start()) + word + text.substring(old.end());
  }

  private static String javac(List<JavaFileObject> sources) {
    Compilation compilation =
        Compiler.javac().withProcessors(new ForrestProcessor()).compile(sources);
    return compilation.diagnostics().stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String eclipse(String source, Path directory) throws IOException {
    Path file = Files.createDirectories(directory.resolve("src")).resolve("Foo.java");
    Files.writeString(file, source);
    return Eclipse.compile(
        "-d",
        directory.resolve("classes").toString(),
        "-s",
        Files.createDirectories(directory.resolve("generated")).toString(),
        file.toString());
  }
}
