package dev.forrest.tests;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of damaged and forged task files: each gets a verdict, nothing crashes or hangs, and
 * memory stays bounded. CONTRIBUTING.md says how to run more of them, and how to repeat one.
 */
final class FuzzTest {
  private static final long SEED = Long.getLong("forrest.fuzz.seed", System.nanoTime() % 1_000_000);
  private static final int FIRST = Integer.getInteger("forrest.fuzz.first", 0);
  private static final int INPUTS = Integer.getInteger("forrest.fuzz.inputs", 3_000);
  private static final int RUNS = Integer.getInteger("forrest.fuzz.runs", 30);

  /** What is found stays there. */
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path work;

  private static Path seeds;

  @BeforeAll
  static void writeSeeds() throws Exception {
    seeds = work.resolve("seeds");
    FuzzSeeds.write(work, seeds);
  }

  @Test
  void readsNothingButVerdicts() throws Exception {
    fuzz("read", INPUTS, "-Xmx96m");
  }

  @Test
  void runsToNothingButVerdicts() throws Exception {
    fuzz("run", RUNS, "-Xmx128m");
  }

  private void fuzz(String what, int count, String heap) throws Exception {
    System.out.println("fuzz " + what + ": -Dforrest.fuzz.seed=" + SEED + ", " + count + " inputs");
    Path output = work.resolve(what + ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                Fuzzer.class.getName(),
                what,
                work.toString(),
                seeds.toString(),
                Long.toString(SEED),
                Integer.toString(FIRST),
                Integer.toString(count))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    List<String> said = Files.readString(output, UTF_8).lines().toList();
    String end = String.join("\n", said.subList(Math.max(0, said.size() - 300), said.size()));
    System.out.println(said.isEmpty() ? "" : said.get(said.size() - 1));
    assertWithMessage("Seed %s, %s:\n%s", SEED, what, end).that(status).isEqualTo(0);
  }
}
