package dev.forrest.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Looks at what a generated codec extends. */
final class GenericSuperclass {
  private GenericSuperclass() {}

  /** The class that is the type argument of a class's superclass. */
  static Class<?> argument(Class<?> codec) {
    Type type = ((ParameterizedType) codec.getGenericSuperclass()).getActualTypeArguments()[0];
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }
}
