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

  /**
   * @throws ClassCastException if the array has elements of another type, as a type argument can
   *     hide; that of an array made for any {@code T} may be a supertype
   */
  @Override
  Collection<E> elements(E[] value) {
    Class<?> type = value.getClass().getComponentType();
    if (!component.isAssignableFrom(type) && !type.isAssignableFrom(component)) {
      throw new ClassCastException(
          "An array of " + type.getTypeName() + " is none of " + component.getTypeName() + ".");
    }
    return Arrays.asList(value);
  }

  @Override
  @SuppressWarnings("unchecked")
  E[] collect(List<E> elements) {
    return elements.toArray((E[]) Array.newInstance(component, elements.size()));
  }
}
