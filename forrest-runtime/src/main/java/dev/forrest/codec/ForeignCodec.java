package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/**
 * Stores a value that tells its own type where that is no record, sealed interface or enum, but
 * what an adapter converts, or a protobuf message: as a message around it.
 */
public final class ForeignCodec<T> extends MessageCodec<T> implements NamedCodec {
  private static final int VALUE = 1;

  private final String typeName;
  private final int number;
  private final Class<?> type;
  private final Codec<T> codec;

  private ForeignCodec(String typeName, int number, Class<?> type, Codec<T> codec) {
    this.typeName = typeName;
    this.number = number;
    this.type = type;
    this.codec = codec;
  }

  /**
   * A codec of a type.
   *
   * @param typeName the canonical name, with type arguments where it has some
   * @param number its extension number in {@code forrest.Named}
   * @param codec how the type is stored where it is declared
   */
  public static <T> ForeignCodec<T> of(String typeName, int number, Class<?> type, Codec<T> codec) {
    return new ForeignCodec<>(typeName, number, type, codec);
  }

  @Override
  public String typeName() {
    return typeName;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public Class<?> javaType() {
    return type;
  }

  @Override
  public Codec<T> codec() {
    return this;
  }

  /** How the type is stored where it is declared. */
  public Codec<T> declared() {
    return codec;
  }

  @Override
  protected long bodySize(T value, Sizes sizes) {
    return codec.fieldSize(VALUE, value, sizes);
  }

  @Override
  protected void writeBody(T value, Sizes sizes, CodedOutputStream out) throws IOException {
    codec.writeField(VALUE, value, sizes, out);
  }

  @Override
  protected T readBody(CodedInputStream in) throws IOException {
    T value = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == codec.tag(VALUE)) {
        value = codec.read(in);
      } else {
        in.skipField(tag);
      }
    }
    if (value == null) {
      throw new CodecException("A value of type " + typeName + " is missing.");
    }
    return value;
  }
}
