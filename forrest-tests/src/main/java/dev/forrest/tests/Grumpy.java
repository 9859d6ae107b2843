package dev.forrest.tests;

/** A record that cannot be read. */
public record Grumpy(int mood) {
  @Override
  public int mood() {
    throw new UnsupportedOperationException("not today");
  }
}
