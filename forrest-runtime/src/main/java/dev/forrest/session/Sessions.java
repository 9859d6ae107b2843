package dev.forrest.session;

import dev.forrest.codec.Unit;
import dev.forrest.graph.Units;
import dev.forrest.proto.Session;
import dev.forrest.store.Disk;
import dev.forrest.store.TaskDirectory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Records what workers of this JVM's tasks need. */
public final class Sessions {
  /** How arguments start that change what code does; not heaps, agents or debuggers. */
  private static final List<String> INHERITED =
      List.of(
          "-D",
          "-ea",
          "-da",
          "-esa",
          "-dsa",
          "-enableassertions",
          "-disableassertions",
          "-Xss",
          "--add-modules",
          "--add-opens",
          "--add-exports",
          "--add-reads",
          "--enable-preview",
          "--enable-native-access",
          "--limit-modules",
          "--patch-module");

  /** Of which each JVM would open the same port. */
  private static final String MANAGEMENT = "-Dcom.sun.management.";

  /** How {@code -p} and {@code -m} are told: workers have all that on their class path. */
  private static final String MODULES = "-Djdk.module.";

  private Sessions() {}

  /**
   * Captures this JVM's session, packs the directories of its class path, and writes {@code
   * session.pb}.
   *
   * @param jvmArguments of the workers, besides those that this JVM hands on
   */
  public static Session capture(
      TaskDirectory directory, Disk disk, Units units, List<String> jvmArguments)
      throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Session.Builder session =
        Session.newBuilder()
            .setJavaHome(System.getProperty("java.home"))
            .setWorkingDirectory(System.getProperty("user.dir"))
            .addAllJvmArguments(inheritedArguments())
            .addAllJvmArguments(jvmArguments);
    for (Path entry : ClassPath.of(loader)) {
      Path file = Files.isDirectory(entry) ? DirectoryJar.pack(entry, directory, disk) : entry;
      session.addClassPath(file.toString());
    }
    for (Unit unit : units.all()) {
      session.addUnits(unit.getClass().getName());
    }
    Session built = session.build();
    disk.write(directory.sessionFile(), built::writeTo);
    return built;
  }

  /** This JVM's arguments that workers get, too. */
  private static List<String> inheritedArguments() {
    List<String> inherited = new ArrayList<>();
    for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (INHERITED.stream().anyMatch(argument::startsWith)
          && !argument.startsWith(MANAGEMENT)
          && !argument.startsWith(MODULES)) {
        inherited.add(argument);
      }
    }
    return inherited;
  }
}
