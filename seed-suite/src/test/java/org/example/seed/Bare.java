package org.example.seed;

/** The least that a Java program can do to be measured. */
final class Bare {
  private Bare() {}

  public static void main(String[] arguments) throws Exception {
    Presence.announce(Integer.parseInt(arguments[0]));
  }
}
