package dev.forrest.codec;

/**
 * The deferrable methods of one class in one unit, each under an index. Generated, so that a worker
 * loads the descriptions of that class alone, and calls methods without reflection.
 */
public abstract class MethodGroup {
  private final String unit;
  private final DeferrableMethod[] methods;

  /**
   * @param unit the unit's name, such as {@code com.example.Deferred}
   * @param size the number of methods
   */
  protected MethodGroup(String unit, int size) {
    this.unit = unit;
    this.methods = new DeferrableMethod[size];
  }

  final String unit() {
    return unit;
  }

  /** The id of a method. */
  protected abstract String id(int index);

  /** Describes a method; called once for each. */
  protected abstract DeferrableMethod describe(int index);

  /** Calls a method with boxed arguments; returns null for {@code void}. */
  protected abstract Object invoke(int index, Object[] arguments) throws Throwable;

  /** What the annotation says that a method may use. */
  protected Limits limits(int index) {
    return Limits.NONE;
  }

  /** The method with an id, or null. */
  public final DeferrableMethod find(String id) {
    for (int i = 0; i < methods.length; i++) {
      if (id(i).equals(id)) {
        return method(i);
      }
    }
    return null;
  }

  /** The method with an index. */
  public final synchronized DeferrableMethod method(int index) {
    if (methods[index] == null) {
      methods[index] = describe(index);
    }
    return methods[index];
  }

  /** How many methods there are. */
  public final int size() {
    return methods.length;
  }

  /**
   * Describes a method, for {@link #describe}.
   *
   * @param number its extension number in {@code forrest.Call} and {@code forrest.Return}
   * @param fingerprint a hash of the schema of its messages
   * @param parameters names, by position; an instance method's receiver comes first
   * @param codecs by position; parameter {@code i} is field {@code i + 1} of the call's message
   * @param result null for {@code void}
   */
  protected final DeferrableMethod method(
      int index,
      int number,
      long fingerprint,
      String[] parameters,
      Codec<?>[] codecs,
      Codec<?> result) {
    return new DeferrableMethod(
        this, index, id(index), number, fingerprint, parameters, codecs, result);
  }
}
