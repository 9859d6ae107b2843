package dev.forrest.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sessions of processes, as Linux shows them in {@code /proc}; elsewhere there are none. A
 * session's number is its leader's, and is not given again while it has a member.
 */
final class LinuxSession {
  private static final Path PROC = Path.of("/proc");

  private LinuxSession() {}

  /** Whether a process leads a session. */
  static boolean isLeader(long pid) {
    return sessionOf(PROC.resolve(Long.toString(pid))) == pid;
  }

  /** The processes of a session that are there now. */
  static List<ProcessHandle> members(long session) {
    List<ProcessHandle> members = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        if (sessionOf(process) == session) {
          ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
              .ifPresent(members::add);
        }
      }
    } catch (IOException e) {
      // Not Linux.
    }
    return members;
  }

  /** The session, which is the fourth field behind the name in {@code stat}; -1 where unknown. */
  private static long sessionOf(Path process) {
    try {
      String stat = Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1);
      return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", 5)[3]);
    } catch (IOException | RuntimeException e) {
      return -1; // it has ended
    }
  }
}
