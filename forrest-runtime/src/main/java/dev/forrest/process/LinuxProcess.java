package dev.forrest.process;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A process as Linux shows it in {@code /proc}: see {@code proc(5)}.
 *
 * @param pid its number
 * @param parent its parent's number
 * @param session its session's number, which is that of the session's first process
 * @param start when it was started, in clock ticks since the machine's start
 * @param ended whether it has ended, and only waits for its parent to ask for its status
 */
record LinuxProcess(long pid, long parent, long session, long start, boolean ended) {
  /** Of every Linux: user space always sees 100 ticks per second. */
  private static final int TICKS_PER_SECOND = 100;

  /** Where a process has more environment than that, a cookie behind it is not found. */
  private static final int LARGEST_ENVIRONMENT = 1 << 22;

  private static final File PROC = new File("/proc");

  /** All processes that this one may see. */
  static List<LinuxProcess> all() throws IOException {
    String[] names = PROC.list();
    if (names == null) {
      throw new IOException("/proc cannot be read.");
    }
    List<LinuxProcess> all = new ArrayList<>();
    for (String name : names) {
      if (Character.isDigit(name.charAt(0))) {
        LinuxProcess process = ofOrNull(name);
        if (process != null) {
          all.add(process);
        }
      }
    }
    return all;
  }

  /** The process with a number, or null where there is none. */
  static LinuxProcess ofOrNull(long pid) {
    return ofOrNull(Long.toString(pid));
  }

  private static LinuxProcess ofOrNull(String pid) {
    String stat;
    try {
      stat = text("/proc/" + pid + "/stat", 4096);
    } catch (IOException e) {
      return null; // it has ended
    }
    // The name, in parentheses, may hold anything; behind it come: state, parent, group, session.
    int name = stat.lastIndexOf(')');
    if (name < 0) {
      return null;
    }
    String[] fields = stat.substring(name + 2).split(" ", 21);
    char state = fields[0].charAt(0);
    return new LinuxProcess(
        Long.parseLong(pid),
        Long.parseLong(fields[1]),
        Long.parseLong(fields[3]),
        Long.parseLong(fields[19]),
        state == 'Z' || state == 'X');
  }

  /** Now, on the clock of {@link #start}. */
  static long now() throws IOException {
    String uptime = text("/proc/uptime", 64);
    return (long) (Double.parseDouble(uptime.substring(0, uptime.indexOf(' '))) * TICKS_PER_SECOND);
  }

  /** Whether it is just becoming another program: for a moment, it has no environment then. */
  boolean isInExec() {
    try {
      return text("/proc/" + pid + "/environ", 1).isEmpty() && session != 0;
    } catch (IOException e) {
      return false; // it has ended, or is somebody else's
    }
  }

  /** The value of a variable in the environment with which it was started; null where unknown. */
  String environment(String variable) {
    String all;
    try {
      all = '\0' + text("/proc/" + pid + "/environ", LARGEST_ENVIRONMENT);
    } catch (IOException e) {
      return null; // it has ended, or is somebody else's
    }
    int start = all.indexOf('\0' + variable + '=');
    if (start < 0) {
      return null;
    }
    start += variable.length() + 2;
    int end = all.indexOf('\0', start);
    return all.substring(start, end < 0 ? all.length() : end);
  }

  /** The memory that is there for it, in bytes, with what it shares; 0 where it has ended. */
  static long residentBytes(long pid) {
    try {
      return kilobytes(text("/proc/" + pid + "/status", 1 << 14), "VmRSS:");
    } catch (IOException e) {
      return 0;
    }
  }

  /** Its share of the memory, in bytes: what n processes share counts 1/n for each. */
  static long proportionalBytes(long pid) {
    try {
      return kilobytes(text("/proc/" + pid + "/smaps_rollup", 1 << 14), "Pss:");
    } catch (IOException e) {
      return residentBytes(pid);
    }
  }

  private static long kilobytes(String text, String key) {
    int start = text.indexOf("\n" + key);
    if (start < 0) {
      return 0;
    }
    int end = text.indexOf("kB", start);
    return Long.parseLong(text.substring(start + 1 + key.length(), end).strip()) << 10;
  }

  private static String text(String file, int limit) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      return new String(in.readNBytes(limit), StandardCharsets.ISO_8859_1);
    }
  }
}
