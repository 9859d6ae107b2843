package dev.forrest.run;

import com.sun.management.OperatingSystemMXBean;
import dev.forrest.codec.Unit;
import dev.forrest.graph.Units;
import dev.forrest.proto.Session;
import dev.forrest.store.Disk;
import dev.forrest.store.TaskDirectory;
import dev.forrest.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a worker of a run. */
final class WorkerCommand {
  /** What remains for the system and for the memory of a JVM besides its heap. */
  private static final double HEAP_SHARE = 0.7;

  private static final File NOTHING =
      new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");

  private static final String THREADS = "OMP_NUM_THREADS";

  private final TaskDirectory directory;
  private final Session session;
  private final Units units;
  private final Path argumentFile;
  private final int processors;
  private final String setsid = findSetsid();

  /** Writes the argument file: class paths are longer than what a command line may be. */
  WorkerCommand(
      TaskDirectory directory, Disk disk, Session session, Units units, RunSettings settings)
      throws IOException {
    this.directory = directory;
    this.session = session;
    this.units = units;
    this.processors =
        Math.max(1, Runtime.getRuntime().availableProcessors() / settings.processes());
    StringBuilder text = new StringBuilder();
    for (String argument : jvmArguments(session, settings)) {
      text.append(quoted(argument)).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    this.argumentFile =
        directory
            .session()
            .resolve("worker-" + Integer.toHexString(text.toString().hashCode()) + ".args");
    disk.write(argumentFile, out -> out.write(bytes));
  }

  /**
   * What starts a worker for one task.
   *
   * @param unitNames the units that the task needs; known to this run
   * @param crashReport where the JVM describes a crash
   */
  ProcessBuilder start(
      Path taskFile, Path outcome, Path output, Path crashReport, List<String> unitNames) {
    List<String> command = new ArrayList<>();
    if (setsid != null) {
      // In a session of its own, Ctrl-C does not reach it before the runner knows.
      command.add(setsid);
    }
    command.add(Path.of(session.getJavaHome(), "bin", "java").toString());
    command.add("@" + argumentFile);
    command.add("-XX:ErrorFile=" + crashReport.toString().replace("%", "%%"));
    command.add(WorkerMain.class.getName());
    command.add(Long.toString(ProcessHandle.current().pid()));
    command.add(taskFile.toString());
    command.add(outcome.toString());
    for (String name : unitNames) {
      Unit unit = units.find(name);
      command.add(unit.getClass().getName());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(new File(session.getWorkingDirectory()))
            .redirectInput(NOTHING)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putIfAbsent(THREADS, Integer.toString(processors));
    return builder;
  }

  TaskDirectory directory() {
    return directory;
  }

  private List<String> jvmArguments(Session session, RunSettings settings) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xmx" + (settings.heap() == null ? heap(settings) : settings.heap()));
    arguments.add("-XX:ActiveProcessorCount=" + processors);
    // A core file per crash fills disks.
    arguments.add("-XX:-CreateCoredumpOnCrash");
    if (Runtime.version().feature() >= 23) {
      // protobuf-java uses sun.misc.Unsafe, of which these JDKs warn in every task's output.
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    arguments.addAll(session.getJvmArgumentsList());
    arguments.add("-cp");
    arguments.add(String.join(File.pathSeparator, session.getClassPathList()));
    return arguments;
  }

  private static String heap(RunSettings settings) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    double bytes = HEAP_SHARE * system.getTotalMemorySize() / settings.processes();
    return Math.max(64, (long) bytes >> 20) + "m";
  }

  /**
   * In an argument file, backslashes and quotes are special inside quotes, and white space is not.
   */
  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static String findSetsid() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return null;
    }
    for (String directory : List.of("/usr/bin", "/bin")) {
      Path file = Path.of(directory, "setsid");
      if (Files.isExecutable(file)) {
        return file.toString();
      }
    }
    return null;
  }
}
