package dev.forrest.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that gives a process a session of its own, on Linux. */
final class Setsid {
  /** Its path, or null where there is none. */
  static final String COMMAND = find();

  private Setsid() {}

  /** In a session of its own, Ctrl-C does not reach a process before its parent knows. */
  static void prefix(ProcessBuilder builder) {
    if (COMMAND != null) {
      List<String> command = new ArrayList<>(List.of(COMMAND));
      command.addAll(builder.command());
      builder.command(command);
    }
  }

  private static String find() {
    if (new File("/proc/self/stat").exists()) {
      for (String directory : List.of("/usr/bin", "/bin")) {
        Path file = Path.of(directory, "setsid");
        if (Files.isExecutable(file)) {
          return file.toString();
        }
      }
    }
    return null;
  }
}
