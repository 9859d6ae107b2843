package dev.forrest.examples.census;

import dev.forrest.examples.terminal.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Counts what the JDK's own modules are made of: {@code DIRECTORY [--resume] [--processes N]
 * [MODULE...]}.
 */
final class Main {
  private static final String JDK = "JDK " + System.getProperty("java.version");
  private static final int MODULES = 20;
  private static final int OTHERS = 5;

  private Main() {}

  /** Exits with 1 where a module could not be counted, with 2 where the arguments are wrong. */
  public static void main(String... arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    System.exit(run(options) ? 0 : 1);
  }

  private static boolean run(Options options) throws IOException {
    List<String> modules =
        options.others().isEmpty() ? RuntimeImage.ofThisJdk().modules() : options.others();
    Files.createDirectories(options.directory());
    Census census = new Census(options);
    System.out.printf("Counting the modules of %s, %d at a time.%n", JDK, options.processes());
    Instant start = Instant.now();
    Counted counted = census.count(modules);
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1e3;
    System.out.printf(
        Locale.ROOT, "Modules counted: %d, in %.1f s.%n", counted.modules().size(), seconds);

    boolean published =
        !counted.modules().isEmpty()
            && publish(census.report(counted.modules()), options.directory());
    System.out.println("Tasks  " + census.moduleTasks());
    System.out.println("       " + census.reportTasks());
    if (!counted.failed().isEmpty()) {
      System.out.println();
      System.out.println("Not counted: " + String.join(", ", counted.failed()));
      System.out.println("To count them again, move their files and resume:");
      System.out.printf("  mv %1$s/fail/*.pb %1$s/todo/%n", census.moduleTasks());
      System.out.println("  examples/run census --resume");
    }
    return published && counted.failed().isEmpty();
  }

  private static boolean publish(Report report, Path directory) throws IOException {
    System.out.println();
    ReportText.of(report, MODULES, OTHERS).forEach(System.out::println);
    System.out.println();

    Path chart = directory.resolve("census.png");
    boolean drawn = draw(report, chart);
    Path table = directory.resolve("census.txt");
    Files.write(table, ReportText.of(report, report.modules().size(), report.modules().size()));
    if (drawn) {
      System.out.println("Chart  " + chart);
    }
    System.out.println("Table  " + table + " (all modules)");
    return drawn;
  }

  private static boolean draw(Report report, Path file) throws IOException {
    try {
      ReportChart.write(report, JDK, file);
      return true;
    } catch (RuntimeException | LinkageError | InternalError e) {
      // What AWT throws on a machine without fonts differs from one JDK to the next.
      System.err.println("The chart cannot be drawn; are fontconfig and a font installed? " + e);
      return false;
    }
  }
}
