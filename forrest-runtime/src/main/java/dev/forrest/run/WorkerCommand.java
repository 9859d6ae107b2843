package dev.forrest.run;

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
  private final String setsid = findSetsid();

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
   * @param crashReport where the JVM describes a crash
   * @param head of the task; all its units are known to this run
   */
  ProcessBuilder start(Path taskFile, Path outcome, Path output, Path crashReport, TaskFile head) {
    List<String> options = new ArrayList<>();
    options.add("-XX:ErrorFile=" + crashReport.toString().replace("%", "%%"));
    Path classes = archive.fileOrNull();
    if (classes != null) {
      options.add("-XX:SharedArchiveFile=" + classes);
    }
    return builder(options, WorkerMain.class, taskFile, outcome, head)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
  }

  /** What writes the class archive of a worker for a task. */
  ProcessBuilder train(Path classes, Path taskFile, Path outcome, TaskFile head) {
    return builder(
            List.of("-XX:ArchiveClassesAtExit=" + classes),
            ArchiveTraining.class,
            taskFile,
            outcome,
            head)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private ProcessBuilder builder(
      List<String> options, Class<?> main, Path taskFile, Path outcome, TaskFile head) {
    List<String> command = new ArrayList<>();
    if (setsid != null) {
      // In a session of its own, Ctrl-C does not reach it before the runner knows.
      command.add(setsid);
    }
    command.add(Path.of(session.getJavaHome(), "bin", "java").toString());
    // First, so that what the user says of the same comes last.
    command.addAll(options);
    command.add("@" + argumentFile);
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
