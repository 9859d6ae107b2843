package dev.forrest.codec;

/** Hears which methods and types a unit has, and which extension numbers these take. */
public interface Declarations {
  /** A number in {@code forrest.Call} and {@code forrest.Return}. */
  void method(int number, String id);

  /**
   * A number in {@code forrest.Named}.
   *
   * @param fingerprint a hash of the schema of the type
   */
  void type(int number, String typeName, long fingerprint);
}
