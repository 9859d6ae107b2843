package dev.forrest;

/** What a task and its result survive once you were told of them. */
public enum Durability {
  /** Crashes of the machine: every file is brought to the disk, with its directory (fsync). */
  MACHINE,
  /** Crashes of processes; a crash of the machine may lose the last seconds. Faster. */
  PROCESS
}
