package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.forrest.Verdict;
import dev.forrest.processor.ForrestProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the README says compiles, and its versions are those of the build. */
final class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("`src/main/java/([\\w/]+)\\.java`");

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher matcher = BLOCK.matcher(readme());
    List<String> blocks = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  /** Statements become a method that knows what the text around them speaks of. */
  private static String inMethod(String statements, int number) {
    return """
        package com.example;
        import dev.forrest.*;
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;
        class Snippet%d {
          static void run(Item item, Path directory, Path log, Task<Double> task) {
        %s
          }
        }
        """
        .formatted(number, statements);
  }

  /** Annotated classes become a file. */
  private static String inFile(String declarations) {
    return """
        package com.example;
        import dev.forrest.annotations.*;
        import java.util.concurrent.*;
        """
        + declarations;
  }

  @Test
  void everyJavaSnippetCompiles() throws Exception {
    List<String> names =
        FILE.matcher(readme()).results().map((MatchResult result) -> result.group(1)).toList();
    List<JavaFileObject> files = new ArrayList<>();
    int statements = 0;
    for (String block : blocks("java")) {
      if (block.startsWith("package ")) {
        files.add(
            JavaFileObjects.forSourceString(names.get(files.size()).replace('/', '.'), block));
      } else if (block.startsWith("@Deferrable(")) {
        String name = "com.example.Methods" + files.size();
        String type = "final class Methods" + files.size() + " {\n" + block + "}\n";
        files.add(JavaFileObjects.forSourceString(name, inFile(type)));
      } else if (block.startsWith("@")) {
        String name = "com.example.Declarations" + files.size();
        files.add(JavaFileObjects.forSourceString(name, inFile(block)));
      } else {
        statements++;
        files.add(
            JavaFileObjects.forSourceString(
                "com.example.Snippet" + statements, inMethod(block, statements)));
      }
    }
    assertThat(statements).isAtLeast(2);

    Compilation compilation =
        Compiler.javac().withProcessors(new ForrestProcessor()).compile(files);

    assertThat(compilation).succeeded();
  }

  @Test
  void showsEveryVerdict() throws Exception {
    String section = readme().substring(readme().indexOf("## What can go wrong"));
    for (Verdict verdict : Verdict.values()) {
      assertThat(section).contains(verdict.name());
    }
  }

  @Test
  void namesThisVersion() throws Exception {
    String pom = Files.readString(Path.of("../pom.xml"));
    Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(String.join("", blocks("xml")))
        .contains("<version>" + version.group(1) + "</version>");
  }

  @Test
  void linksToFilesThatExist() throws Exception {
    Matcher links = Pattern.compile("\\]\\(([^)h][^)]*)\\)").matcher(readme());
    while (links.find()) {
      assertThat(Files.exists(Path.of("..", links.group(1)))).isTrue();
    }
  }
}
