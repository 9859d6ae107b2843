package dev.forrest.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.Durability;
import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

/** Users' programs, each in a JVM of its own, so that it can be killed, or be another user's. */
public final class Programs {
  private Programs() {}

  /** Runs one of the programs. */
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "open" -> open(directory);
      case "sleepers" -> runSleepers(directory, arguments[2]);
      case "hog" -> runHog(directory);
      case "families" -> runFamilies(directory, arguments[2]);
      case "resume" -> resume(directory, Integer.parseInt(arguments[2]));
      case "busy-pool" -> runBesideBusyPool(directory);
      case "run" -> RunAll.main(new String[] {arguments[1]});
      case "write-order" -> WriteOrderTest.run(directory, Durability.valueOf(arguments[2]));
      case "failing-disk" -> FailingDisk.run(arguments[2], directory);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void open(Path directory) {
    try {
      TaskList.at(directory).ifExists(IfExists.APPEND).open().close();
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }

  /** Schedules five tasks, or dies before; runs them. */
  private static void resume(Path directory, int dieAfter) {
    try (TaskList<Integer> tasks = TaskList.at(directory).ifExists(IfExists.RESUME).open()) {
      for (int i = 0; i < 5; i++) {
        if (i == dieAfter) {
          Runtime.getRuntime().halt(1);
        }
        System.out.println("stored " + tasks.schedule(Deferred.add(i, i)).isStored());
      }
      if (dieAfter == 5) {
        Runtime.getRuntime().halt(1);
      }
      tasks.run(RunOptions.processes(2)).forEach(r -> System.out.println(r.returnValue()));
    }
  }

  /** Runs a task while all threads of the common pool wait for it. */
  private static void runBesideBusyPool(Path directory) throws Exception {
    ForkJoinPool pool = ForkJoinPool.commonPool();
    CountDownLatch busy = new CountDownLatch(pool.getParallelism());
    CountDownLatch done = new CountDownLatch(1);
    for (int i = 0; i < pool.getParallelism(); i++) {
      pool.execute(
          () -> {
            busy.countDown();
            awaitForever(done);
          });
    }
    busy.await();
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
      tasks.run().forEach(result -> System.out.println(result.returnValue()));
    }
    done.countDown();
  }

  private static void awaitForever(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs three tasks that take a minute each, two at a time. */
  private static void runSleepers(Path directory, String begun) {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      for (int i = 0; i < 3; i++) {
        tasks.schedule(Deferred.sleep(begun, 60_000));
      }
      tasks.run(RunOptions.processes(2)).forEach(result -> System.out.println(result));
      System.out.println("all done");
    }
  }

  /** Runs a task that takes more memory than there is, with no limit of its own. */
  private static void runHog(Path directory) {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.takeMemory(900));
      RunOptions options =
          RunOptions.processes(1).heap("64m").jvmArgs("-XX:MaxDirectMemorySize=2g");
      tasks.run(options.printErrors(true)).forEach(result -> System.out.println(result));
    }
  }

  /** Runs two tasks at a time that start processes, and hang. */
  private static void runFamilies(Path directory, String pids) {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.hangWithFamily(pids));
      tasks.schedule(Deferred.hangWithFamily(pids));
      tasks.run(RunOptions.processes(2)).forEach(result -> System.out.println(result));
    }
  }

  /** Starts a program on this JVM's class path. */
  static Process start(String... arguments) throws IOException {
    return start(List.of(), List.of(), arguments);
  }

  /**
   * Starts a program on this JVM's class path.
   *
   * @param prefix the command that starts the JVM, such as {@code env}
   * @param options of the JVM
   */
  static Process start(List<String> prefix, List<String> options, String... arguments)
      throws IOException {
    return start(prefix, options, System.getProperty("java.class.path"), arguments);
  }

  /**
   * Runs a program as a user without rights, to its end.
   *
   * @param reachable a directory that others may reach, for a copy of the class path
   */
  static Finished runUnprivileged(Path reachable, String... arguments) throws Exception {
    boolean root = System.getProperty("user.name").equals("root");
    List<String> prefix = root ? List.of("setpriv", "--reuid=65534", "--clear-groups") : List.of();
    Process process = start(prefix, List.of(), copyOfClassPath(reachable), arguments);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Finished(process.waitFor(), output);
  }

  private static Process start(
      List<String> prefix, List<String> options, String classPath, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    if (ignoresInterrupts()) {
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 23) {
      // protobuf-java uses what these JDKs warn of, among what the program prints.
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.add(Programs.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** A build in the background of a shell ignores Ctrl-C, and hands that on to its children. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        int sigint = 2;
        return (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (sigint - 1) & 1) == 1;
      }
    }
    return false;
  }

  /** What a program needs of the class path, in {@code directory}. */
  private static String copyOfClassPath(Path directory) throws Exception {
    List<String> copies = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (Files.isDirectory(file)
          || file.getFileName()
              .toString()
              .matches(
                  "(forrest|protobuf|truth|guava|failureaccess|junit|opentest4j|jspecify).*")) {
        Path copy = directory.resolve("classpath-" + copies.size());
        new ProcessBuilder("cp", "-r", entry, copy.toString()).start().waitFor();
        new ProcessBuilder("chmod", "-R", "a+rX", copy.toString()).start().waitFor();
        copies.add(copy.toString());
      }
    }
    return String.join(File.pathSeparator, copies);
  }

  /** Lets other users reach a directory of this test. */
  static void allowOthers(Path directory) throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** How a program ended. */
  record Finished(int status, String output) {}
}
