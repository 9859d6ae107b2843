package dev.forrest.codec;

/**
 * Converts values of a type that cannot be stored to one that can. Generated for each class with
 * {@code @TaskAdapter}; never given a null.
 *
 * @param <T> the type
 * @param <S> what it is stored as
 */
public abstract class Adapter<T, S> {
  protected Adapter() {}

  protected abstract S toStored(T value) throws Exception;

  protected abstract T fromStored(S stored) throws Exception;

  /**
   * @throws ClassCastException if the value is of another type, as a type argument can hide
   */
  final S store(T value) {
    S stored;
    try {
      stored = toStored(value);
    } catch (Exception e) {
      if (e instanceof ClassCastException other
          && !GenericSuperclass.argument(getClass()).isInstance(value)) {
        throw other;
      }
      throw new CodecException("Its adapter " + this + " cannot convert it: " + e, e);
    }
    if (stored == null) {
      throw new CodecException("Its adapter " + this + " returned null for it.");
    }
    return stored;
  }

  final T restore(S stored) {
    try {
      return fromStored(stored);
    } catch (Exception e) {
      throw new CodecException("Adapter " + this + " cannot convert a value back: " + e, e);
    }
  }
}
