package dev.forrest;

/**
 * A deferred value: a call, a part of another task's value, a constant, or a list of tasks.
 *
 * <p>Tasks are made by generated stubs and by {@link Tasks}, never by implementing this interface.
 * It has no methods, so that the accessors of a generated proxy never clash with ours; what can be
 * done with a task is on {@link Tasks} and {@link TaskList}.
 *
 * @param <T> the type of the value
 */
public interface Task<T> {}
