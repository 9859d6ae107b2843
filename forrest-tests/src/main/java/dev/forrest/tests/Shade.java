package dev.forrest.tests;

/** An enum whose constants have bodies. */
public enum Shade {
  DARK {
    @Override
    int level() {
      return 0;
    }
  },
  LIGHT {
    @Override
    int level() {
      return 255;
    }
  };

  abstract int level();
}
