package dev.forrest.codec;

import java.util.Collection;
import java.util.List;

/** Stores a {@link Collection} in its iteration order; what is read is a mutable list. */
public final class CollectionCodec<E> extends RepeatedCodec<Collection<E>, E> {
  private CollectionCodec(Codec<E> element) {
    super(element);
  }

  public static <E> CollectionCodec<E> of(Codec<E> element) {
    return new CollectionCodec<>(element);
  }

  @Override
  Collection<E> elements(Collection<E> value) {
    return value;
  }

  @Override
  Collection<E> collect(List<E> elements) {
    return elements;
  }
}
