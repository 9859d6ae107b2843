package dev.forrest.codec;

/**
 * Reads the public getters and fields of a class, or of an interface, that is no record; of values
 * in memory, however they are stored. Generated for each that a stub returns.
 */
public abstract class ObjectComponents<T> implements Components {
  private final String typeName;
  private final String[] names;

  /**
   * @param typeName the type's canonical name, with type arguments where it has some
   * @param names of what {@link #component(int, Object)} knows, by index
   */
  protected ObjectComponents(String typeName, String... names) {
    this.typeName = typeName;
    this.names = names;
  }

  @Override
  public final String typeName() {
    return typeName;
  }

  @Override
  public final boolean hasComponent(String name) {
    return RecordCodec.indexOf(names, name) >= 0;
  }

  /** What a getter returns, or the value of a field, by index. */
  protected abstract Object component(int index, T value);

  @Override
  @SuppressWarnings("unchecked")
  public final Object component(Object value, String name) {
    int index = RecordCodec.indexOf(names, name);
    if (index < 0) {
      throw new CodecException(typeName + " has no getter or field " + name + ".");
    }
    return component(index, (T) value);
  }
}
