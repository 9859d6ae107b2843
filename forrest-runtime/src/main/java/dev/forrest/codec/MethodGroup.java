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

  /** The index of a method, or -1 where the class has no deferrable method of that id. */
  protected abstract int indexOf(String id);

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
    int index = indexOf(id);
    return index < 0 ? null : method(index);
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
   * What a stub makes of a call.
   *
   * @param arguments by position: plain values, or {@link Node}s where the argument is deferred
   */
  public final Node call(int index, Object... arguments) {
    return new CallNode(method(index), arguments);
  }
}
