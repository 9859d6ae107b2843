package dev.forrest.tests.crash;

/** What Forrest promises, whatever is killed. */
enum Promise {
  NOTHING_IS_LOST("every task whose scheduling was acknowledged is in done or fail"),
  ONE_PLACE("a task is in one place, and a result in one file"),
  WHOLE_FILES("every file is whole, and holds its attempts in order"),
  ONE_OUTCOME("a task ends once: after each attempt but its last it was to run again"),
  TRUE_VERDICTS("verdicts say what happened"),
  WHAT_WAS_YIELDED_STANDS("a result that was yielded is the task's result, and comes once"),
  ALONE("two attempts at a task never live at the same time"),
  SWEPT("what an attempt has started is gone before the next attempt begins"),
  NOT_AGAIN("a task that has ended, and said so, is not run again"),
  NOTHING_IS_LEFT("two seconds after a kill, and after a run, no process is left"),
  RUNS_END("an undisturbed run ends well, and leaves no task in todo or running");

  private final String text;

  Promise(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
