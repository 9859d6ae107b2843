package dev.forrest;

/**
 * Says that a task has no value, as it failed. The cause, where the task threw, is a {@link
 * RemoteThrowable} with the original stack.
 */
public final class TaskFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String taskId;
  private final transient TaskFailure failure;

  TaskFailedException(String taskId, TaskFailure failure, String message) {
    super(message, failure.thrown().orElse(null));
    this.taskId = taskId;
    this.failure = failure;
  }

  /** The task's id. */
  public String taskId() {
    return taskId;
  }

  /** Why it failed; null where this exception was Java-serialized. */
  public TaskFailure failure() {
    return failure;
  }
}
