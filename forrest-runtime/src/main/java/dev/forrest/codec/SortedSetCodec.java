package dev.forrest.codec;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Stores a {@link SortedSet} in the natural order of its elements. */
public final class SortedSetCodec<E> extends RepeatedCodec<SortedSet<E>, E> {
  private SortedSetCodec(Codec<E> element) {
    super(element);
  }

  public static <E> SortedSetCodec<E> of(Codec<E> element) {
    return new SortedSetCodec<>(element);
  }

  @Override
  Collection<E> elements(SortedSet<E> value) {
    NaturalOrder.check(value.comparator(), "Set");
    return value;
  }

  @Override
  SortedSet<E> collect(List<E> elements) {
    SortedSet<E> set = new TreeSet<>();
    for (E element : elements) {
      set.add(NaturalOrder.present(element));
    }
    return set;
  }
}
