package dev.forrest.codec;

/**
 * Stores a record as a message with a field per component, numbered from 1 in the order of
 * declaration; absent where the component is null. Each record's codec is generated.
 */
public abstract class RecordCodec<T> extends MessageCodec<T> implements NamedCodec, Components {
  private final String typeName;
  private final int number;
  private final String[] components;

  /**
   * @param typeName the record's canonical name, with type arguments where it has some
   * @param number its extension number in {@code forrest.Named}
   * @param components the names of what {@link #component(Object, int)} knows, by index
   */
  protected RecordCodec(String typeName, int number, String... components) {
    this.typeName = typeName;
    this.number = number;
    this.components = components;
  }

  @Override
  public final String typeName() {
    return typeName;
  }

  @Override
  public final int number() {
    return number;
  }

  @Override
  public final Codec<T> codec() {
    return this;
  }

  @Override
  public final Class<?> javaType() {
    return GenericSuperclass.argument(getClass());
  }

  /** A component's value, or what a getter that is taken for one returns, by index. */
  protected abstract Object component(T value, int index);

  @Override
  @SuppressWarnings("unchecked")
  public final Object component(Object value, String name) {
    int index = indexOf(components, name);
    if (index < 0) {
      throw new CodecException("Record " + typeName + " has no component " + name + ".");
    }
    return component((T) value, index);
  }

  @Override
  public final boolean hasComponent(String name) {
    return indexOf(components, name) >= 0;
  }

  /** The index of a name, or -1. */
  static int indexOf(String[] names, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
