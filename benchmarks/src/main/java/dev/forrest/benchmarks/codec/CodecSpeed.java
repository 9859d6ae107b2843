package dev.forrest.benchmarks.codec;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints how fast codecs are, as ratios within one run. */
public final class CodecSpeed {
  private CodecSpeed() {}

  /** Takes the seconds for each of five measurements; by default 2. */
  public static void main(String[] arguments) throws RunnerException {
    TimeValue time = TimeValue.seconds(arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]));
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CodecSpeed.class.getPackageName())
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(time)
                    .measurementIterations(5)
                    .measurementTime(time)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, Double> scores = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      scores.put(name, result.getPrimaryResult().getScore());
      System.out.printf(
          "%-42s %10.1f ± %.1f %s%n",
          name,
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getScoreError(),
          result.getPrimaryResult().getScoreUnit());
    }
    System.out.println();
    System.out.println("Forrest's speed, as a multiple:");
    print(scores, "record to bytes", "forrestEncodes", "protobufEncodesTheRecord");
    print(
        scores,
        "  of a message that kept its sizes",
        "forrestEncodes",
        "protobufEncodesAMessageWhoseSizesItKept");
    print(scores, "bytes to record", "forrestDecodes", "protobufDecodesToTheRecord");
    print(
        scores,
        "  of a message, strings not decoded",
        "forrestDecodes",
        "protobufDecodesToAMessage");
    print(scores, "10 million doubles to a file", "forrestWrites", "fileChannelWrites");
  }

  private static void print(Map<String, Double> scores, String what, String ours, String theirs) {
    System.out.printf("  %-38s %.2f%n", what, scores.get(ours) / scores.get(theirs));
  }
}
