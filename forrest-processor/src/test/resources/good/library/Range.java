package org.example.lib;

/** A record of other people. */
public record Range(int from, int to) {
  public Range(int to) {
    this(0, to);
  }

  public int length() {
    return to - from;
  }

  public static Range parse(String text) {
    return new Range(Integer.parseInt(text));
  }
}
