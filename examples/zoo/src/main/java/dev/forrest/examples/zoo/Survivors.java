package dev.forrest.examples.zoo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through all processes of the machine for what the zoo has started. */
final class Survivors {
  /** A variable that whoever starts the zoo sets to a value of its own. */
  static final String MARK = "FORREST_EXAMPLE";

  private Survivors() {}

  /**
   * The commands of those that live.
   *
   * @param pids a file with numbers of processes that must be dead, one each line; may be missing
   */
  static List<String> find(Path pids) throws IOException {
    Set<String> spared = selfAndAncestors();
    String mark = MARK + "=" + System.getenv(MARK) + "\0";
    Set<String> listed = new HashSet<>();
    if (Files.exists(pids)) {
      listed.addAll(Files.readAllLines(pids));
    }
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        String pid = process.getFileName().toString();
        boolean ours =
            listed.contains(pid)
                || (System.getenv(MARK) != null && contentOf(process, "environ").contains(mark));
        boolean lives = !contentOf(process, "stat").isEmpty() && !isZombie(process);
        if (ours && lives && !spared.contains(pid)) {
          found.add(contentOf(process, "cmdline").replace('\0', ' '));
        }
      }
    }
    return found;
  }

  private static Set<String> selfAndAncestors() {
    Set<String> pids = new HashSet<>();
    Optional<ProcessHandle> process = Optional.of(ProcessHandle.current());
    while (process.isPresent()) {
      pids.add(Long.toString(process.get().pid()));
      process = process.get().parent();
    }
    return pids;
  }

  private static boolean isZombie(Path process) {
    String stat = contentOf(process, "stat");
    return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
  }

  private static String contentOf(Path process, String name) {
    try {
      return new String(Files.readAllBytes(process.resolve(name)), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return ""; // it has ended, or is somebody else's
    }
  }
}
