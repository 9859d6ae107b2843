package dev.forrest.store;

/**
 * A task that has come to its end.
 *
 * @param bin where its file lies
 */
public record EndedTask(String id, Bin bin) {}
