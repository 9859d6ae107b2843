package dev.forrest.codec;

/** Hears which extension numbers a unit takes. */
public interface Declarations {
  /** A number in {@code forrest.Call} and {@code forrest.Return}. */
  void method(int number, String id);

  /** A number in {@code forrest.Named}. */
  void type(int number, String typeName);
}
