package dev.forrest.run;

import dev.forrest.codec.Limits;
import dev.forrest.graph.Units;
import dev.forrest.proto.Session;
import dev.forrest.proto.TaskFile;
import dev.forrest.store.Disk;
import dev.forrest.store.TaskDirectory;
import dev.forrest.worker.ArchiveTraining;
import dev.forrest.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The command that starts a worker of a run. */
final class WorkerCommand {
  private static final ProcessBuilder.Redirect NOTHING =
      ProcessBuilder.Redirect.from(
          new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null"));

  private final Session session;
  private final Units units;
  private final RunSettings settings;
  private final Path argumentFile;
  private final ClassArchive archive;

  /** Writes the argument file. */
  WorkerCommand(
      TaskDirectory directory, Disk disk, Session session, Units units, RunSettings settings)
      throws IOException {
    this.session = session;
    this.units = units;
    this.settings = settings;
    String arguments = JvmArguments.asFile(session, settings);
    this.argumentFile = directory.session().resolve("worker-" + name(arguments) + ".args");
    this.archive =
        new ClassArchive(
            directory.session().resolve("worker-" + name(arguments + versions(session)) + ".jsa"));
    disk.write(argumentFile, out -> out.write(arguments.getBytes(StandardCharsets.UTF_8)));
  }

  /** The archive from which workers start, once it is there. */
  ClassArchive archive() {
    return archive;
  }

  /**
   * What starts a worker for one task.
   *
   * @param head of the task; all its units are known to this run
   */
  ProcessBuilder start(AttemptFiles files, Limits limits, TaskFile head) {
    List<String> first = new ArrayList<>();
    first.add("-XX:ErrorFile=" + files.crashReport().toString().replace("%", "%%"));
    Path classes = archive.fileOrNull();
    if (classes != null) {
      first.add("-XX:SharedArchiveFile=" + classes);
    }
    List<String> last = new ArrayList<>();
    if (limits.heapBytes() > 0 && limits.heapBytes() != settings.limits().heapBytes()) {
      last.add("-Xmx" + limits.heapBytes());
    }
    return builder(first, last, WorkerMain.class, files.task(), files.outcome(), head)
        .redirectErrorStream(true)
        // The file may be emptied meanwhile: what is printed then goes to its new end.
        .redirectOutput(ProcessBuilder.Redirect.appendTo(files.output().toFile()));
  }

  /** Whether a worker's JVM prints a thread dump when it gets SIGQUIT, rather than die of it. */
  boolean dumpsThreads() {
    return File.separatorChar == '/'
        && session.getJvmArgumentsList().stream()
            .noneMatch(a -> a.equals("-Xrs") || a.equals("-XX:+ReduceSignalUsage"));
  }

  /** What writes the class archive of a worker for a task. */
  ProcessBuilder train(Path classes, Path taskFile, Path outcome, TaskFile head) {
    return builder(
            List.of("-XX:ArchiveClassesAtExit=" + classes),
            List.of(),
            ArchiveTraining.class,
            taskFile,
            outcome,
            head)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  /**
   * @param first options that the user's come after, and win over
   * @param last options that win over all others
   */
  private ProcessBuilder builder(
      List<String> first,
      List<String> last,
      Class<?> main,
      Path taskFile,
      Path outcome,
      TaskFile head) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(session.getJavaHome(), "bin", "java").toString());
    command.addAll(first);
    command.add("@" + argumentFile);
    command.addAll(last);
    command.add(main.getName());
    command.add(Long.toString(ProcessHandle.current().pid()));
    command.add(taskFile.toString());
    command.add(outcome.toString());
    for (String unit : head.getUnitsList()) {
      command.add(units.find(unit).getClass().getName());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(new File(session.getWorkingDirectory()))
            .redirectInput(NOTHING);
    builder
        .environment()
        .putIfAbsent("OMP_NUM_THREADS", Integer.toString(JvmArguments.processors(settings)));
    return builder;
  }

  /** Changes with the JVM and with each jar, as the archive must. */
  private static String versions(Session session) throws IOException {
    StringBuilder text = new StringBuilder(session.getJavaHome()).append(Runtime.version());
    for (String entry : session.getClassPathList()) {
      Path jar = Path.of(entry);
      text.append(Files.size(jar)).append(' ').append(Files.getLastModifiedTime(jar));
    }
    return text.toString();
  }

  private static String name(String content) {
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, 13);
  }
}
