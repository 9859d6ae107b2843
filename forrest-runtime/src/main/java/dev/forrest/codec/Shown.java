package dev.forrest.codec;

/** Shows text that a file holds, or a file's name, to people: short, and without control codes. */
public final class Shown {
  private static final int MAX_LENGTH = 300;

  private Shown() {}

  /** The text on one line, at most 300 characters of it; may be null. */
  public static String text(String text) {
    return text(text, MAX_LENGTH);
  }

  /** The text on one line, at most {@code length} characters of it; may be null. */
  public static String text(String text, int length) {
    if (text == null) {
      return "null";
    }
    int end = Math.min(text.length(), length);
    StringBuilder shown = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(isPlain(c) ? c : '?');
    }
    if (end < text.length()) {
      shown.append("... (").append(text.length()).append(" characters)");
    }
    return shown.toString();
  }

  /** Not one that moves a terminal's cursor, or turns the direction of writing. */
  private static boolean isPlain(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
