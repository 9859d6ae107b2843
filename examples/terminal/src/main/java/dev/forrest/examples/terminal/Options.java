package dev.forrest.examples.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What every example is told on its command line: {@code DIRECTORY [--resume] [--processes N]
 * [...]}.
 *
 * @param directory where all results go
 * @param resume whether to go on with the tasks that an earlier run left there
 * @param processes how many JVMs run at a time
 * @param others what else was said
 */
public record Options(Path directory, boolean resume, int processes, List<String> others) {
  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it cannot be understood; says why
   */
  public static Options parse(String... arguments) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("The first argument is the directory of the results.");
    }
    boolean resume = false;
    int processes = Runtime.getRuntime().availableProcessors();
    List<String> others = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--resume" -> resume = true;
        case "--processes" -> processes = number(arguments, ++i);
        default -> others.add(arguments[i]);
      }
    }
    for (String other : others) {
      if (other.startsWith("-")) {
        throw new IllegalArgumentException(
            "There is no option " + other + ", only --resume and --processes N.");
      }
    }
    return new Options(Path.of(arguments[0]), resume, processes, List.copyOf(others));
  }

  private static int number(String[] arguments, int index) {
    String text = index < arguments.length ? arguments[index] : "";
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw new IllegalArgumentException("--processes needs a number from 1, not '" + text + "'.");
    }
    return Integer.parseInt(text);
  }
}
