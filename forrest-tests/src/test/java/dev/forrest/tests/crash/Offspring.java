package dev.forrest.tests.crash;

/** What processes a task starts and leaves behind. */
enum Offspring {
  NONE(""),
  CHILD("exec sleep 300"),
  GRANDCHILD("sleep 300 & wait"),
  /** In a session of its own, with a parent that has ended. */
  DAEMON("setsid sleep 300 & exit"),
  /** Deaf to all signals that can be refused. */
  STUBBORN("trap '' HUP INT TERM; sleep 300 & wait");

  private final String script;

  Offspring(String script) {
    this.script = script;
  }

  /** What {@code sh -c} is to run; empty for nothing. */
  String script() {
    return script;
  }
}
