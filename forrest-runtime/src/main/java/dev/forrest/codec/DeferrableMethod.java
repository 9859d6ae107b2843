package dev.forrest.codec;

/** A deferrable method or constructor: how it is named, stored and called. */
public final class DeferrableMethod {
  private final MethodGroup group;
  private final int index;
  private final String id;
  private final int number;
  private final long fingerprint;
  private final String[] parameters;
  private final Codec<?>[] codecs;
  private final Codec<?> result;

  /**
   * @param index its place in the group
   * @param id as in {@code com.example.Science.doStuff(double,com.example.Item)}
   * @param number its extension number in {@code forrest.Call} and {@code forrest.Return}
   * @param fingerprint a hash of the schema of its messages
   * @param parameters names, by position; an instance method's receiver comes first
   * @param codecs by position; parameter {@code i} is field {@code i + 1} of the call's message
   * @param result null for {@code void}
   */
  public DeferrableMethod(
      MethodGroup group,
      int index,
      String id,
      int number,
      long fingerprint,
      String[] parameters,
      Codec<?>[] codecs,
      Codec<?> result) {
    this.group = group;
    this.index = index;
    this.id = id;
    this.number = number;
    this.fingerprint = fingerprint;
    this.parameters = parameters;
    this.codecs = codecs;
    this.result = result;
  }

  public String id() {
    return id;
  }

  /** The unit's name, such as {@code com.example.Deferred}. */
  public String unit() {
    return group.unit();
  }

  public int number() {
    return number;
  }

  public long fingerprint() {
    return fingerprint;
  }

  public int parameterCount() {
    return parameters.length;
  }

  public String parameterName(int position) {
    return parameters[position];
  }

  public Codec<?> parameterCodec(int position) {
    return codecs[position];
  }

  /** The codec of the return value, or null for {@code void}. */
  public Codec<?> resultCodec() {
    return result;
  }

  /** What the annotation says that a call may use. */
  public Limits limits() {
    return group.limits(index);
  }

  /**
   * Calls the method.
   *
   * @param arguments by position, boxed
   * @return the value, or null for {@code void}
   * @throws Throwable what the method throws
   */
  public Object invoke(Object[] arguments) throws Throwable {
    return group.invoke(index, arguments);
  }

  @Override
  public String toString() {
    return id;
  }
}
