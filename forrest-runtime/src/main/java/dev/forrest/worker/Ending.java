package dev.forrest.worker;

/** Ends this JVM: shutdown hooks get a few seconds, and cannot keep it longer. */
final class Ending extends Thread {
  private static final long GRACE_MILLIS = 5_000;

  private final int status;

  private Ending(int status) {
    super("forrest-ending");
    this.status = status;
    setDaemon(true);
  }

  /** Does not return. */
  static void now(int status) {
    new Ending(status).start();
    try {
      System.out.flush();
      System.err.flush();
    } catch (Throwable e) {
      // The task has put something else in their place.
    }
    System.exit(status);
  }

  @Override
  public void run() {
    try {
      Thread.sleep(GRACE_MILLIS);
    } catch (InterruptedException e) {
      // Ends it sooner.
    }
    Runtime.getRuntime().halt(status);
  }
}
