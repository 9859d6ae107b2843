package dev.forrest.tests.crash;

import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The task of the crash test: it tells when it begins and when it ends, and whether it is alone.
 *
 * <p>{@link System#nanoTime} is the machine's clock on Linux, so times of several processes can be
 * compared.
 */
final class Actor {
  static final String BEGIN = "begin";
  static final String END = "end";

  /** Another attempt at the same task is alive. */
  static final String OVERLAP = "overlap";

  /** A process that an earlier attempt at the same task started is alive. */
  static final String COMPANY = "company";

  /** Held until the process has ended: the kernel takes the lock away then, and not earlier. */
  private static FileChannel life;

  private Actor() {}

  /**
   * Acts.
   *
   * @param directory the round's
   * @param key names this task alone, among all of the round
   * @return the key's hash code
   */
  @Deferrable
  static int act(String directory, String key, Script script) throws Exception {
    Stage stage = new Stage(Path.of(directory));
    Journal acts = stage.acts(key);
    List<List<String>> before = acts.lines();
    live(stage, key, acts);
    tell(acts, BEGIN);
    if (!before.isEmpty()) {
      List<Marked> company = Marked.ofTask(key);
      if (!company.isEmpty()) {
        acts.append(COMPANY, company.get(0).pid());
      }
    }
    start(script.offspring(), key);
    Thread.sleep(script.millis());
    tell(acts, END);
    boolean ended = before.stream().anyMatch(line -> line.get(0).equals(END));
    if (script.temper() == Script.Temper.THROWS
        || (script.temper() == Script.Temper.THROWS_ONCE && !ended)) {
      throw new IllegalStateException(key);
    }
    return key.hashCode();
  }

  private static void live(Stage stage, String key, Journal acts) throws IOException {
    life = FileChannel.open(stage.lock(key), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (life.tryLock() == null) {
      tell(acts, OVERLAP);
    }
  }

  private static void tell(Journal acts, String act) throws IOException {
    acts.append(act, ProcessHandle.current().pid(), System.nanoTime());
  }

  private static void start(Offspring offspring, String key) throws IOException {
    if (!offspring.script().isEmpty()) {
      ProcessBuilder builder =
          new ProcessBuilder("sh", "-c", offspring.script())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put(Marked.TASK, key);
      builder.start();
    }
  }
}
