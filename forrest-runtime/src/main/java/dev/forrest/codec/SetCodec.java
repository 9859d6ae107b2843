package dev.forrest.codec;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Stores a {@link Set} in its iteration order, which a set that is read keeps. */
public final class SetCodec<E> extends RepeatedCodec<Set<E>, E> {
  private SetCodec(Codec<E> element) {
    super(element);
  }

  public static <E> SetCodec<E> of(Codec<E> element) {
    return new SetCodec<>(element);
  }

  @Override
  Collection<E> elements(Set<E> value) {
    return value;
  }

  @Override
  Set<E> collect(List<E> elements) {
    return new LinkedHashSet<>(elements);
  }
}
