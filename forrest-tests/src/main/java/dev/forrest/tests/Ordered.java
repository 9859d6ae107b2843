package dev.forrest.tests;

import java.util.SortedMap;
import java.util.SortedSet;

/** A generic record whose type argument has a natural order. */
public record Ordered<T extends Comparable<T>>(
    SortedSet<T> set, SortedMap<T, T> map, SortedMap<T, SortedSet<T>> sets) {}
