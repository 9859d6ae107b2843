package dev.forrest.process;

import java.io.IOException;

/** Holds one process and all that it starts. Used by one thread. */
public abstract class Cage implements AutoCloseable {
  Cage() {}

  /**
   * Starts a process inside. Its command and environment are extended by what that needs.
   *
   * @throws IOException if it cannot be started
   */
  public abstract Process start(ProcessBuilder builder) throws IOException;

  /**
   * Lets the kernel kill all that is inside when it takes more memory together.
   *
   * @return false where the kernel does not do that: look at {@link Memory} now and then
   */
  public boolean limitMemory(long bytes) throws IOException {
    return false;
  }

  /** Whether the kernel has killed what was inside at that limit. */
  public boolean exceededMemory() throws IOException {
    return false;
  }

  /**
   * Kills all that is inside, and waits until it is gone. Does nothing where nothing is inside.
   *
   * @return false where something is left after some seconds: it hangs in the kernel
   * @throws IOException if the system does not tell what is inside
   */
  public abstract boolean kill() throws IOException;

  /**
   * The numbers of the processes inside.
   *
   * @throws IOException if the system does not tell
   */
  public abstract long[] pids() throws IOException;

  /** Removes the cage, where it is empty. */
  @Override
  public abstract void close();
}
