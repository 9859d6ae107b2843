package dev.forrest.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A process that outlives its parent, and then kills all that is left in the parent's containment:
 * so that whatever ends a parent, even SIGKILL, ends what it has started, too.
 *
 * <p>It waits for the end of its standard input, which only the parent can write to. Before that it
 * reads what the parent starts in cages, as lines: {@code +} or {@code -}, and a {@link
 * ProcessRoot}.
 */
public final class Guardian implements AutoCloseable {
  /** Whoever kills all processes named {@code java} should not hit it. */
  private static final String NAME = "forrest-guardian-";

  private static final long END_SECONDS = 2;

  private final Path directory;
  private final Containment containment;
  private final Set<ProcessRoot> roots = new LinkedHashSet<>();
  private Process process;

  /**
   * Starts a guardian of this process.
   *
   * @param directory where it may put a link to the JVM for a moment, which gives it its name
   */
  public Guardian(Containment containment, Path directory) throws IOException {
    this.containment = containment;
    this.directory = directory;
    process = launch();
  }

  /** Says that a process was started in a cage. */
  public synchronized void started(ProcessRoot root) throws IOException {
    roots.add(root);
    try {
      tell("+" + root);
    } catch (IOException e) {
      // Somebody has killed it. Whether it is alive would not tell: it may have died just now.
      process = launch();
      for (ProcessRoot each : roots) {
        tell("+" + each);
      }
    }
  }

  /** Says that a process has ended, with all that it had started. */
  public synchronized void ended(ProcessRoot root) {
    roots.remove(root);
    try {
      tell("-" + root);
    } catch (IOException e) {
      // It has ended; the next start notices that.
    }
  }

  /** Ends the guardian; the cages are empty. */
  @Override
  public synchronized void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // Somebody has killed it, and what it was told last is still in the buffer.
    }
    boolean interrupted = false;
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String line) throws IOException {
    OutputStream out = process.getOutputStream();
    out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private Process launch() throws IOException {
    Path link = directory.resolve(NAME + ProcessHandle.current().pid() + "-" + System.nanoTime());
    ProcessBuilder builder =
        new ProcessBuilder(
                java(link).toString(),
                "-Xmx16m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                codeSource().toString(),
                Guardian.class.getName(),
                containment.description(),
                link.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    // Ctrl-C in the terminal is for the parent.
    Setsid.prefix(builder);
    return builder.start();
  }

  /** The JVM's command under another name, where links can be made. */
  private static Path java(Path link) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    if (Setsid.COMMAND == null) {
      return java;
    }
    try {
      return Files.createSymbolicLink(link, java);
    } catch (IOException e) {
      return java;
    }
  }

  private static Path codeSource() throws IOException {
    try {
      return Path.of(Guardian.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException | RuntimeException e) {
      throw new IOException(
          "The jar with "
              + Guardian.class.getName()
              + " cannot be found; it must be a file on the class path.",
          e);
    }
  }

  /** Waits for the parent's end, and cleans up behind it. */
  public static void main(String[] arguments) throws IOException {
    Containment containment = Containment.of(arguments[0]);
    Files.deleteIfExists(Path.of(arguments[1]));
    Set<ProcessRoot> roots = new LinkedHashSet<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        note(line, roots);
      }
    }
    containment.killAll(roots);
  }

  private static void note(String line, Set<ProcessRoot> roots) {
    try {
      ProcessRoot root = ProcessRoot.parse(line.substring(1));
      if (line.startsWith("+")) {
        roots.add(root);
      } else {
        roots.remove(root);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The parent died while it wrote the line.
    }
  }
}
