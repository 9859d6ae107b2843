package dev.forrest.codec;

/**
 * Codec of a type that a unit's schema gives a name of its own: a record, sealed interface or enum,
 * what an adapter converts, or a protobuf message.
 */
public interface NamedCodec {
  /** The Java type's canonical name, with type arguments where it has some. */
  String typeName();

  /** The type's extension number in {@code forrest.Named}. */
  int number();

  /** The Java type. */
  Class<?> javaType();

  /** The codec itself. */
  Codec<?> codec();
}
