package dev.forrest.codec;

import java.util.Collection;
import java.util.List;

/** Stores a {@link List}; what is read is a mutable list. */
public final class ListCodec<E> extends RepeatedCodec<List<E>, E> {
  private ListCodec(Codec<E> element) {
    super(element);
  }

  public static <E> ListCodec<E> of(Codec<E> element) {
    return new ListCodec<>(element);
  }

  @Override
  Collection<E> elements(List<E> value) {
    return value;
  }

  @Override
  List<E> collect(List<E> elements) {
    return elements;
  }
}
