package dev.forrest.codec;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Stores an array of references; an array of arrays is one whose elements are arrays. */
public final class ArrayCodec<E> extends RepeatedCodec<E[], E> {
  private final Class<? super E> component;

  private ArrayCodec(Codec<E> element, Class<? super E> component) {
    super(element);
    this.component = component;
  }

  /**
   * A codec of arrays.
   *
   * @param component the component type, erased, such as {@code double[].class} for a {@code
   *     double[][]}
   */
  public static <E> ArrayCodec<E> of(Codec<E> element, Class<? super E> component) {
    return new ArrayCodec<>(element, component);
  }

  @Override
  Collection<E> elements(E[] value) {
    return Arrays.asList(value);
  }

  @Override
  @SuppressWarnings("unchecked")
  E[] collect(List<E> elements) {
    return elements.toArray((E[]) Array.newInstance(component, elements.size()));
  }
}
