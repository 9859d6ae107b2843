package dev.forrest.tests.crash;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.forrest.Verdict;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Kills runners, workers and whatever helps them at random moments, again and again, and looks
 * whether anything was lost, or was done twice.
 *
 * <p>System properties: {@code forrest.crash.rounds} says how many rounds there are; {@code
 * forrest.crash.seed} gives the same plans again, as the seed that a run prints; {@code
 * forrest.crash.first} begins with a later round. The moments themselves are never quite the same.
 */
@EnabledOnOs(OS.LINUX)
final class CrashTest {
  /** What today's code does not keep. */
  private static final Set<Promise> NOT_KEPT_YET = EnumSet.noneOf(Promise.class);

  private static final int DEFAULT_ROUNDS = 5;
  private static final int SHOWN = 10;

  private final Path directory = Path.of("target", "crash").toAbsolutePath();

  @Test
  void nothingIsLostAndNothingRunsTwice() throws Exception {
    int rounds = Integer.getInteger("forrest.crash.rounds", DEFAULT_ROUNDS);
    int first = Integer.getInteger("forrest.crash.first", 1);
    long seed = Long.getLong("forrest.crash.seed", System.nanoTime() & 0xffff_ffffL);
    delete(directory);
    Files.createDirectories(directory);
    String classPath = packedClassPath();
    Tally tally = new Tally();
    Findings findings = new Findings(NOT_KEPT_YET);
    System.out.println("Crash test: " + rounds + " rounds, -Dforrest.crash.seed=" + seed);

    for (int i = first; i < first + rounds; i++) {
      play(i, new Random(seed + i).nextLong(), classPath, tally, findings);
    }

    System.out.print("Crash test: " + tally);
    for (Promise promise : Promise.values()) {
      System.out.println(findings.count(promise) + " x not true: " + promise);
    }
    findings.expected().stream()
        .limit(SHOWN)
        .forEach(line -> System.out.println("(known) " + line));
    assertWithMessage(
            "Broken promises; the rounds' files are in %s. To play them again:"
                + " -Dforrest.crash.seed=%s -Dforrest.crash.first=ROUND -Dforrest.crash.rounds=1",
            directory, seed)
        .that(findings.unexpected().stream().limit(SHOWN).toList())
        .isEmpty();
    assertThat(tally.kills()).isGreaterThan(0);
    if (rounds >= 100) {
      // Else the moments are badly chosen.
      assertThat(tally.attempts(Verdict.INTERRUPTED)).isGreaterThan(rounds / 4);
      assertThat(tally.attempts(Verdict.KILLED)).isGreaterThan(0);
      assertThat(tally.attempts(Verdict.POISON)).isGreaterThan(0);
    }
  }

  private void play(int number, long seed, String classPath, Tally tally, Findings findings)
      throws Exception {
    Plan plan = Plan.of(seed);
    Stage stage = new Stage(directory.resolve("round" + number));
    stage.create();
    Files.writeString(stage.root().resolve("plan"), plan.toString());
    findings.enter("round " + number);
    Round round = new Round(stage, classPath, seed, tally, findings);
    round.play(plan);
    new Verification(stage, round, tally, findings).run();
    if (findings.anyInRound()) {
      System.out.println("Round " + number + " broke a promise. Its plan: " + plan);
      findings.ofRound().forEach(System.out::println);
    } else {
      delete(stage.root());
    }
  }

  /** What programs and workers need of the class path; in jars, so that no list packs it again. */
  private String packedClassPath() throws IOException {
    List<String> packed = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (Files.isDirectory(file)) {
        Path jar = directory.resolve("classes" + packed.size() + ".jar");
        pack(file, jar);
        packed.add(jar.toString());
      } else if (file.getFileName().toString().matches("(forrest|protobuf).*")) {
        packed.add(entry);
      }
    }
    return String.join(File.pathSeparator, packed);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        files.sorted(Comparator.reverseOrder()).forEach(CrashTest::deleteOne);
      }
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
