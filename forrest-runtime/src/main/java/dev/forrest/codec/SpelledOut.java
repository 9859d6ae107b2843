package dev.forrest.codec;

/**
 * Strings that are no valid UTF-16: they hold half of a surrogate pair, for which UTF-8, and so a
 * protobuf string, has no bytes.
 *
 * <p>Such a string is stored as U+FFFE, which is no character and starts no text, followed by the
 * string with <code>&#92;ud83d</code> for each such half and two backslashes for one. A string that
 * starts with U+FFFE itself is stored in the same way, so that all strings can be told apart.
 */
final class SpelledOut {
  private static final char MARK = '\ufffe';
  private static final int ESCAPE_LENGTH = 6;
  private static final int HEX = 16;

  private SpelledOut() {}

  /** Whether a string cannot be stored as it is. */
  static boolean isNeeded(String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c >= Character.MIN_SURROGATE && c <= MARK) {
        if (isPair(value, i)) {
          i++;
        } else if (Character.isSurrogate(c) || (c == MARK && i == 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPair(String value, int index) {
    return Character.isHighSurrogate(value.charAt(index))
        && index + 1 < value.length()
        && Character.isLowSurrogate(value.charAt(index + 1));
  }

  /** What is stored for a string. */
  static String of(String value) {
    StringBuilder text = new StringBuilder(value.length() + ESCAPE_LENGTH).append(MARK);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isPair(value, i)) {
        text.append(c).append(value.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        text.append("\\u").append(Integer.toHexString(c));
      } else if (c == '\\') {
        text.append("\\\\");
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /**
   * The string for which something was stored.
   *
   * @throws CodecException if it starts with the mark, and goes on with what nobody stores
   */
  static String read(String text) {
    if (text.isEmpty() || text.charAt(0) != MARK) {
      return text;
    }
    StringBuilder value = new StringBuilder(text.length());
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        value.append(c);
      } else if (text.startsWith("\\", i + 1)) {
        value.append(c);
        i++;
      } else {
        value.append(surrogate(text, i));
        i += ESCAPE_LENGTH - 1;
      }
    }
    return value.toString();
  }

  private static char surrogate(String text, int start) {
    int end = start + ESCAPE_LENGTH;
    if (end <= text.length() && text.charAt(start + 1) == 'u') {
      int unit = 0;
      for (int i = start + 2; i < end && unit >= 0; i++) {
        int digit = Character.digit(text.charAt(i), HEX);
        unit = digit < 0 ? -1 : unit * HEX + digit;
      }
      if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
        return (char) unit;
      }
    }
    throw new CodecException(
        "A string starts with U+FFFE, but what follows the backslash at index "
            + start
            + " stands for no half of a surrogate pair.");
  }
}
