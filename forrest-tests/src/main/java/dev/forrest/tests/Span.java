package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;

/** A record with getters of its own, which proxies have too. */
public record Span(int from, int to) {
  @Deferrable
  public Span {}

  /** The length. */
  public int getLength() {
    return to - from;
  }

  /** The other way round. */
  public Span getReverse() {
    return new Span(to, from);
  }
}
