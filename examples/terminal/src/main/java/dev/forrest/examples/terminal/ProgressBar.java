package dev.forrest.examples.terminal;

import java.io.PrintStream;

/** Shows how far a run is: one line that moves on a terminal, one line per step elsewhere. */
public final class ProgressBar implements AutoCloseable {
  // Set by the script that starts an example: it can see whether standard output is a terminal,
  // which Java does not tell alike on all versions.
  private static final String TERMINAL = "examples.terminal";

  private static final int BAR = 40;

  // A terminal of 80 columns wraps behind the 80th character.
  private static final int COLUMNS = 79;

  private final PrintStream out;
  private final int total;
  private final boolean live;
  private int steps;

  ProgressBar(PrintStream out, int total, boolean live) {
    this.out = out;
    this.total = total;
    this.live = live;
    if (live) {
      draw("");
    }
  }

  /**
   * A bar on standard output.
   *
   * @param total how many steps there will be
   */
  public static ProgressBar start(int total) {
    return new ProgressBar(System.out, total, Boolean.getBoolean(TERMINAL));
  }

  /**
   * One step is done.
   *
   * @param label what it was; cut where the line is too short
   */
  public void step(String label) {
    steps++;
    if (live) {
      draw(label);
    } else {
      out.println(Text.cut(count() + "  " + label, COLUMNS));
    }
  }

  /** Prints a line that stays, above the bar. */
  public void say(String line) {
    if (live) {
      out.print("\r" + " ".repeat(COLUMNS) + "\r");
    }
    out.println(line);
    if (live) {
      draw("");
    }
  }

  /** Leaves the line. */
  @Override
  public void close() {
    if (live) {
      draw("");
      out.println();
    }
  }

  private void draw(String label) {
    int done = total == 0 ? BAR : BAR * steps / total;
    String bar = "[" + "=".repeat(done) + " ".repeat(BAR - done) + "] ";
    out.print("\r" + Text.left(bar + count() + "  " + label, COLUMNS));
    out.flush();
  }

  private String count() {
    return Text.right(Integer.toString(steps), Integer.toString(total).length()) + "/" + total;
  }
}
