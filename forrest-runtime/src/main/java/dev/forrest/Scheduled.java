package dev.forrest;

/**
 * What {@code schedule} says of a task.
 *
 * @param <T> the type of the task's value
 */
@SuppressWarnings("UnusedTypeParameter") // a later task takes it as a typed argument
public final class Scheduled<T> {
  private final String id;

  Scheduled(String id) {
    this.id = id;
  }

  /** Whether the task was stored; false on a list that is resumed. */
  public boolean isStored() {
    return id != null;
  }

  /**
   * The task's id, which names its file.
   *
   * @throws IllegalStateException if the task was not stored, since the list is resumed
   */
  public String id() {
    if (id == null) {
      throw new IllegalStateException(
          "The list is resumed: schedule stored nothing, and the task has no id. Look for it by"
              + " its metadata, in the results.");
    }
    return id;
  }

  @Override
  public String toString() {
    return id == null ? "(not scheduled: the list is resumed)" : id;
  }
}
