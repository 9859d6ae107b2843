package dev.forrest.examples.terminal;

/** Fits text into columns. */
public final class Text {
  private static final String CUT = "..";

  private Text() {}

  /** At most as long as that; what is cut ends in two dots. */
  public static String cut(String text, int columns) {
    return text.length() <= columns ? text : text.substring(0, columns - CUT.length()) + CUT;
  }

  /** Exactly as long as that, the text to the left. */
  public static String left(String text, int columns) {
    String fitting = cut(text, columns);
    return fitting + " ".repeat(columns - fitting.length());
  }

  /** At least as long as that, the text to the right. */
  public static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - text.length())) + text;
  }
}
