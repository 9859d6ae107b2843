package dev.forrest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints what the processor costs: the time that javac takes for a generated project, with the
 * processor and without, each in a JVM of its own, as a build does it. Beside that, the time for
 * the project and what is generated, as sources, without the processor: what no processor that had
 * javac compile these could be below. Where other programs keep the machine busy, the ratio of CPU
 * times is steadier than that of times.
 *
 * <p>Methods come in two sizes: of one statement, and of some fifteen lines. Each compilation
 * writes to a directory of its own, as a clean build does, and nothing is deleted before all is
 * measured: on ext4, which passes over the inodes of files that were deleted in the last minutes, a
 * file takes much longer to make where many were.
 */
public final class CompileCost {
  private static final String[] SIZES = {"100", "1000", "4000"};
  private static final int ROUNDS = 5;
  private static final int METHODS_PER_CLASS = 25;
  private static final int METHODS_PER_RECORD = 5;

  private static final String BODY =
      """
          double sum = 0;
          int count = 0;
          for (Record%d each : b) {
            for (double value : each.values()) {
              double difference = value - c * a.count();
              sum += Math.sqrt(difference * difference + count);
              count++;
            }
            if (each.tags().contains(a.name()) || each.name().isBlank()) {
              sum = Math.min(sum, a.values()[0]);
            }
          }
          if (Double.isNaN(sum) || count == 0) {
            throw new IllegalArgumentException("No values in " + a.name() + " and " + b.size());
          }
      """;

  private CompileCost() {}

  /**
   * Measures projects of so many methods as the arguments say, by default 100, 1,000 and 4,000.
   * With {@code compile SOURCES OUTPUT on|off|generated}, compiles a project, with the processor,
   * without, or without but with what it has generated in that output; prints the milliseconds of
   * the whole and of the processor, and those of CPU time.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("compile")) {
      compile(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
      return;
    }
    Path directory = Files.createTempDirectory("compile-cost");
    try {
      measure(directory, arguments.length > 0 ? arguments : SIZES);
    } finally {
      delete(directory);
    }
  }

  private static void measure(Path directory, String[] sizes) throws Exception {
    System.out.println(
        "methods  lines  generated      off  generated, off        on  ratio  processor  CPU ratio");
    for (boolean withBodies : new boolean[] {false, true}) {
      System.out.println(withBodies ? "of some fifteen lines:" : "of one statement:");
      for (String methods : sizes) {
        Path project = directory.resolve(methods + (withBodies ? "-of-fifteen" : "-of-one"));
        measure(project, Integer.parseInt(methods), withBodies);
      }
    }
  }

  private static void measure(Path project, int methods, boolean withBodies) throws Exception {
    Path sources = project.resolve("src");
    write(sources, methods, methods / METHODS_PER_RECORD, withBodies);
    double[] off = new double[ROUNDS];
    double[] generated = new double[ROUNDS];
    double[] on = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    double[] offCpu = new double[ROUNDS];
    double[] onCpu = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      Path output = project.resolve("round-" + i);
      double[] plain = fork(sources, output, "off");
      off[i] = plain[0];
      offCpu[i] = plain[2];
      double[] measured = fork(sources, output, "on");
      on[i] = measured[0];
      processor[i] = measured[1];
      onCpu[i] = measured[2];
      generated[i] = fork(sources, output, "generated")[0];
    }
    System.out.printf(
        Locale.ROOT,
        "%7d %6d %10d  %4.0f ms %12.0f ms  %5.0f ms  %5.2f       %2.0f %%      %5.2f%n",
        methods,
        lines(sources),
        lines(generated(project.resolve("round-0"))),
        median(off),
        median(generated),
        median(on),
        median(on) / median(off),
        100 * median(processor) / median(on),
        median(onCpu) / median(offCpu));
  }

  private static Path generated(Path output) {
    return output.resolve("generated");
  }

  private static long lines(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      long lines = 0;
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        lines += Files.readAllLines(file).size();
      }
      return lines;
    }
  }

  /** A project in which each method takes and returns records, lists of them, and numbers. */
  private static void write(Path root, int methods, int records, boolean withBodies)
      throws IOException {
    Path sources = Files.createDirectories(root.resolve("com/example"));
    for (int i = 0; i < records; i++) {
      String name = "Record" + i;
      String next = "Record" + (i + 1) % records;
      // Chains of five, none of which is endless.
      String part = i % 5 == 4 ? "" : ", " + next + " next";
      Files.writeString(
          sources.resolve(name + ".java"),
          "package com.example;\n\nimport java.util.List;\n\npublic record "
              + name
              + "(int count, String name, double[] values, List<String> tags"
              + part
              + ") {}\n");
    }
    for (int first = 0; first < methods; first += METHODS_PER_CLASS) {
      String name = "Methods" + first / METHODS_PER_CLASS;
      StringBuilder text = new StringBuilder();
      text.append("package com.example;\n\nimport dev.forrest.annotations.Deferrable;\n");
      text.append("import java.util.List;\n\npublic final class ").append(name).append(" {\n");
      for (int i = first; i < Math.min(methods, first + METHODS_PER_CLASS); i++) {
        text.append(
            String.format(
                "  @Deferrable\n  public static Record%d method%d(Record%d a, List<Record%d> b,"
                    + " double c) {\n%s    return null;\n  }\n\n",
                i % records,
                i,
                (i + 1) % records,
                (i + 2) % records,
                withBodies ? BODY.formatted((i + 2) % records) : ""));
      }
      Files.writeString(sources.resolve(name + ".java"), text.append("}\n"));
    }
  }

  private static double[] fork(Path sources, Path output, String processor) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CompileCost.class.getName(),
                "compile",
                sources.toString(),
                output.toString(),
                processor)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The project does not compile: " + printed);
    }
    return Arrays.stream(printed.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static void compile(Path root, Path output, String how) throws IOException {
    boolean processed = how.equals("on");
    Path classes = Files.createDirectories(output.resolve("classes-" + how));
    Path generated = Files.createDirectories(generated(output));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    long start = System.nanoTime();
    TimedProcessor processor = new TimedProcessor();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> written = Files.walk(root);
        Stream<Path> made = how.equals("generated") ? Files.walk(generated) : Stream.empty()) {
      List<String> options =
          new ArrayList<>(
              List.of(
                  "-d",
                  classes.toString(),
                  "-s",
                  generated.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  processed ? "-Xlint:-processing" : "-proc:none"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              options,
              null,
              files.getJavaFileObjectsFromPaths(
                  Stream.concat(written, made)
                      .filter(file -> file.toString().endsWith(".java"))
                      .sorted()
                      .toList()));
      if (processed) {
        task.setProcessors(List.of(processor));
      }
      if (!task.call()) {
        System.exit(1);
      }
    }
    System.out.println(
        (System.nanoTime() - start) / 1e6
            + " "
            + processor.nanos / 1e6
            + " "
            + ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Knows how long it took. */
  private static final class TimedProcessor extends AbstractProcessor {
    private final Processor timed = forrest();
    private long nanos;

    private static Processor forrest() {
      return ServiceLoader.load(Processor.class).stream()
          .filter(p -> p.type().getName().startsWith("dev.forrest."))
          .map(ServiceLoader.Provider::get)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      timed.init(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return timed.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return timed.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      long start = System.nanoTime();
      try {
        timed.process(annotations, round);
      } finally {
        nanos += System.nanoTime() - start;
      }
      return false;
    }
  }
}
