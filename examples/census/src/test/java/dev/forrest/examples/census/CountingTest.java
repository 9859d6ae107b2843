package dev.forrest.examples.census;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.module.FindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountingTest {
  @TempDir Path directory;

  @Test
  void countsInstructionsOfEachMethod() throws IOException {
    // A constructor has 3: aload_0, invokespecial, return.
    compile(
        "demo/Sum.java",
        """
        package demo;
        class Sum {
          int add(int a, int b) { return a + b; }
          int most(int a, int b) { return a > b ? a : b; }
        }
        """);

    ModuleCensus census = count();

    assertThat(census.classes()).isEqualTo(1);
    assertThat(census.methods()).isEqualTo(3);
    // add: iload, iload, iadd, ireturn; most: iload, iload, if_icmple, iload, goto, iload, ireturn.
    assertThat(census.instructions()).isEqualTo(3 + 4 + 7);
    assertThat(census.largest()).isEqualTo(Optional.of(new MethodSize("demo.Sum.most", 7)));
  }

  @Test
  void countsLambdasRecordsAndNativeMethods() throws IOException {
    compile(
        "demo/Kinds.java",
        """
        package demo;
        record Kinds(int number) {
          static Runnable lambda() { return () -> {}; }
          static Runnable reference() { return Kinds::run; }
          static String concatenation(String a) { return a + a; }
          static void run() {}
        }
        abstract class Plain { native void inC(); abstract void nowhere(); }
        """);

    ModuleCensus census = count();

    assertThat(census.classes()).isEqualTo(2);
    assertThat(census.lambdas()).isEqualTo(2);
    assertThat(census.records()).isEqualTo(1);
    assertThat(census.nativeMethods()).isEqualTo(1);
  }

  @Test
  void ordersPackagesOfOthersByUse() throws IOException {
    compile(
        "demo/User.java",
        """
        package demo;
        class User {
          static Object list() { return new java.util.ArrayList<String>(); }
          static Object array() { return new java.util.List[0]; }
          static Object own() { return new User(); }
        }
        """);

    // java.util: new and <init> of the list, and the array. java.lang: <init> of User calls
    // Object's.
    assertThat(count().packages())
        .containsExactly(new PackageUse("java.util", 3), new PackageUse("java.lang", 1))
        .inOrder();
  }

  @Test
  void passesOverFilesThatHoldNoClass() throws IOException {
    compile("module-info.java", "module demo {}");
    Files.writeString(directory.resolve("demo/readme.txt"), "no class");

    assertThat(count())
        .isEqualTo(new ModuleCensus("demo", 0, 0, 0, Optional.empty(), 0, 0, 0, List.of()));
  }

  @Test
  void namesModuleThatIsNotThere() {
    Exception e = assertThrows(FindException.class, () -> Counting.count("no.such.module"));

    assertThat(e).hasMessageThat().contains("This JDK has no module no.such.module");
  }

  @Test
  void reportAddsModulesUp() {
    ModuleCensus small = module("small", 1, new MethodSize("a.B.c", 2), 10);
    ModuleCensus large = module("large", 1_000, new MethodSize("d.E.f", 3), 20);

    Report report = Counting.report(List.of(small, large));

    assertThat(report.modules()).containsExactly(large, small).inOrder();
    assertThat(report.total()).isEqualTo(module("total", 1_001, new MethodSize("d.E.f", 3), 30));
    assertThat(report.largestMethods())
        .containsExactly(new MethodSize("d.E.f", 3), new MethodSize("a.B.c", 2))
        .inOrder();
  }

  private static ModuleCensus module(
      String name, long instructions, MethodSize largest, long references) {
    return new ModuleCensus(
        name,
        0,
        0,
        instructions,
        Optional.of(largest),
        0,
        0,
        0,
        List.of(new PackageUse("java.lang", references)));
  }

  private ModuleCensus count() throws IOException {
    return Counting.count(new RuntimeImage(directory), "demo");
  }

  /** Compiles a source of module demo, with the JDK that runs this test. */
  private void compile(String name, String source) throws IOException {
    Path file = directory.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    List<String> arguments =
        new ArrayList<>(List.of("--release", "17", "-d", directory.resolve("demo").toString()));
    arguments.add(file.toString());
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(new String[0]));
    assertThat(status).isEqualTo(0);
  }
}
