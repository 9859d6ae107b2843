package dev.forrest.codec;

/**
 * Stores a record as a message with a field per component, numbered from 1 in the order of
 * declaration; absent where the component is null. Each record's codec is generated.
 */
public abstract class RecordCodec<T> extends MessageCodec<T> implements NamedCodec {
  private final String typeName;
  private final int number;

  /**
   * @param typeName the record's canonical name, with type arguments where it has some
   * @param number its extension number in {@code forrest.Named}
   */
  protected RecordCodec(String typeName, int number) {
    this.typeName = typeName;
    this.number = number;
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

  /**
   * A component's value, by the component's name; null where it is null. Asked of no record, it
   * throws a {@link NullPointerException} for a component that there is.
   *
   * @throws CodecException if the record has no such component: see {@link #noComponent}
   */
  public abstract Object component(T value, String name);

  /** Whether the record has a component, or a getter that is taken for one. */
  public final boolean hasComponent(String name) {
    try {
      component(null, name);
      return true;
    } catch (NullPointerException e) {
      return true; // it was asked of no record
    } catch (CodecException e) {
      return false;
    }
  }

  /** What {@link #component} throws for a name that the record does not have. */
  protected final CodecException noComponent(String name) {
    return new CodecException("Record " + typeName + " has no component " + name + ".");
  }
}
