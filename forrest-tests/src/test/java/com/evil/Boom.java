package com.evil;

/** What a hostile file names: on the class path, and declared deferrable nowhere. */
public final class Boom {
  private Boom() {}

  /** Would be called. */
  public static int boom(int a, int b) {
    return a + b;
  }
}
