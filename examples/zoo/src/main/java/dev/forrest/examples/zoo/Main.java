package dev.forrest.examples.zoo;

import dev.forrest.examples.terminal.Options;
import dev.forrest.examples.terminal.Text;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Runs tasks that misbehave: {@code DIRECTORY [--processes N]}. */
final class Main {
  private static final int WHAT = 36;
  private static final int VERDICT = 22;

  private Main() {}

  /** Exits with 1 where a verdict is wrong, or a process is left; with 2 for wrong arguments. */
  public static void main(String... arguments) throws IOException {
    Options options;
    try {
      options = Options.parse(arguments);
      if (!options.others().isEmpty() || options.resume()) {
        throw new IllegalArgumentException("The zoo takes no more than --processes N.");
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Zoo zoo = new Zoo(options.directory());
    System.out.printf(
        "%d tasks that misbehave, %d at a time.%n%n", zoo.size(), options.processes());
    System.out.println(
        Text.left("The task", WHAT) + Text.left("Verdict", VERDICT) + "Attempts  Seconds");
    System.out.println("-".repeat(WHAT + VERDICT + 17));
    Instant start = Instant.now();
    List<Fate> fates = zoo.run(options.processes(), Main::print);
    List<String> left = Survivors.find(zoo.pids());
    long wrong = fates.stream().filter(fate -> !fate.isDeserved()).count();
    System.out.printf(
        Locale.ROOT,
        "%n%d of %d have the verdict that they deserve, after %.1f s.%n",
        fates.size() - wrong,
        zoo.size(),
        Duration.between(start, Instant.now()).toMillis() / 1e3);
    left.forEach(System.out::println);
    System.out.printf("Processes left: %d.%n", left.size());
    System.exit(wrong == 0 && fates.size() == zoo.size() && left.isEmpty() ? 0 : 1);
  }

  private static void print(Fate fate) {
    System.out.printf(
        Locale.ROOT,
        "%s%s%8d  %7.1f%s%n",
        Text.left(fate.beast().what(), WHAT),
        Text.left(fate.result().verdict().name(), VERDICT),
        fate.result().attempts().size(),
        fate.result().runtime().toMillis() / 1e3,
        fate.isDeserved() ? "" : "  not " + fate.beast().expected());
  }
}
