package dev.forrest.store;

import java.util.Locale;

/** The four directories that a task file moves through. */
public enum Bin {
  TODO,
  RUNNING,
  DONE,
  FAIL;

  /** The directory's name. */
  public String directoryName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
