package dev.forrest.examples.census;

import java.awt.Color;
import java.awt.Font;

/** Colours and fonts of the chart. */
final class Style {
  static final Color TEXT = new Color(0x222222);
  static final Color FAINT = new Color(0x777777);

  private static final Color STANDARD = new Color(0x2F6DB5);
  private static final Color SPECIFIC = new Color(0xE08A2B);

  private Style() {}

  /** That of a module's family: the Java standard's, or this JDK's own. */
  static Color of(String module) {
    return module.startsWith("java.") ? STANDARD : SPECIFIC;
  }

  static Font font(int style, int points) {
    return new Font(Font.SANS_SERIF, style, points);
  }
}
