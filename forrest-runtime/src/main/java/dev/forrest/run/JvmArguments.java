package dev.forrest.run;

import com.sun.management.OperatingSystemMXBean;
import dev.forrest.proto.Session;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a worker's JVM, up to its main class. */
final class JvmArguments {
  /** What remains is for the system, and for the memory of a JVM besides its heap. */
  private static final double HEAP_SHARE = 0.7;

  private JvmArguments() {}

  /** As an argument file: class paths are longer than what a command line may be. */
  static String asFile(Session session, RunSettings settings) {
    StringBuilder text = new StringBuilder();
    for (String argument : of(session, settings)) {
      text.append(quoted(argument)).append('\n');
    }
    return text.toString();
  }

  /** A worker's share of the processors. */
  static int processors(RunSettings settings) {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / settings.processes());
  }

  /** What is given by the user comes last, and wins. */
  private static List<String> of(Session session, RunSettings settings) {
    List<String> arguments = new ArrayList<>();
    long heap = settings.limits().heapBytes();
    arguments.add("-Xmx" + (heap == 0 ? heapShare(settings) : Long.toString(heap)));
    arguments.add("-XX:ActiveProcessorCount=" + processors(settings));
    if (session.getJvmArgumentsList().stream().noneMatch(a -> a.matches("-XX:.Use\\w+GC"))) {
      // With one processor the JVM would choose another collector, for which the archive of its own
      // classes is of less use: 20 ms more for each worker on JDK 17.
      arguments.add("-XX:+UseG1GC");
    }
    // A core file per crash fills disks.
    arguments.add("-XX:-CreateCoredumpOnCrash");
    // A class archive that fits no more is passed over; the task's output need not say so.
    arguments.add("-Xlog:cds=off");
    arguments.add("-Xlog:cds+dynamic=off");
    if (Runtime.version().feature() >= 23) {
      // protobuf-java uses sun.misc.Unsafe, of which these JDKs warn in every task's output.
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    arguments.addAll(session.getJvmArgumentsList());
    arguments.add("-cp");
    arguments.add(String.join(File.pathSeparator, session.getClassPathList()));
    return arguments;
  }

  private static String heapShare(RunSettings settings) {
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
}
