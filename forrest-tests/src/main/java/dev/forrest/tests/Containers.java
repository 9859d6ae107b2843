package dev.forrest.tests;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A generic record with each kind of place that a type can have. */
public record Containers<T>(
    T one,
    List<T> list,
    T[] array,
    Set<T> set,
    Map<T, T> map,
    Optional<T> optional,
    Collection<T> collection,
    Iterable<T> iterable,
    List<Optional<T>> optionals,
    Optional<List<T>> maybeList,
    List<List<T>> lists,
    T[][] arrays,
    Map<String, List<T>> listsByName,
    Pair<T, Pair<List<T>, T[]>> pair) {}
