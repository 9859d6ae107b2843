package dev.forrest.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds where control groups of version 2 are mounted: see {@code proc_pid_mountinfo(5)}. */
final class CgroupMount {
  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");
  private static final Path OWN = Path.of("/proc/self/cgroup");

  /** The line of version 2 in a process's list of groups. */
  private static final String UNIFIED = "0::";

  /** Which part of the tree of groups is mounted where. */
  private record Mount(Path root, Path directory) {}

  private CgroupMount() {}

  /** The directory of this process's own group, or null where none is mounted. */
  static Path ownGroupOrNull() throws IOException {
    if (!Files.exists(MOUNTS) || !Files.exists(OWN)) {
      return null; // not Linux
    }
    for (String line : Files.readAllLines(OWN)) {
      if (line.startsWith(UNIFIED)) {
        Path path = Path.of(line.substring(UNIFIED.length()));
        for (Mount mount : mounts()) {
          if (path.startsWith(mount.root())) {
            return mount.directory().resolve(mount.root().relativize(path).toString());
          }
        }
      }
    }
    return null;
  }

  /** Whether a directory lies where control groups are mounted. */
  static boolean contains(Path directory) {
    try {
      return Files.exists(MOUNTS)
          && mounts().stream().anyMatch(mount -> directory.startsWith(mount.directory()));
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Mount> mounts() throws IOException {
    List<Mount> mounts = new ArrayList<>();
    for (String line : Files.readAllLines(MOUNTS)) {
      // Number, parent, device, root, mount point, options ... - type, source, options.
      int type = line.indexOf(" - cgroup2 ");
      if (type >= 0) {
        String[] fields = line.split(" ", 6);
        mounts.add(new Mount(unescaped(fields[3]), unescaped(fields[4])));
      }
    }
    return mounts;
  }

  /** Spaces and the like are written as a backslash and three octal digits. */
  private static Path unescaped(String text) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && i + 3 < text.length()) {
        path.append((char) Integer.parseInt(text.substring(i + 1, i + 4), 8));
        i += 3;
      } else {
        path.append(text.charAt(i));
      }
    }
    return Path.of(path.toString());
  }
}
