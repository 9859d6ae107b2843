package dev.forrest.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Stores an {@link Iterable}, which is iterated over more than once; what is read is a mutable
 * list.
 */
public final class IterableCodec<E> extends RepeatedCodec<Iterable<E>, E> {
  private IterableCodec(Codec<E> element) {
    super(element);
  }

  public static <E> IterableCodec<E> of(Codec<E> element) {
    return new IterableCodec<>(element);
  }

  @Override
  Collection<E> elements(Iterable<E> value) {
    if (value instanceof Collection<E> collection) {
      return collection;
    }
    List<E> elements = new ArrayList<>();
    for (E element : value) {
      elements.add(element);
    }
    return elements;
  }

  @Override
  Iterable<E> collect(List<E> elements) {
    return elements;
  }
}
