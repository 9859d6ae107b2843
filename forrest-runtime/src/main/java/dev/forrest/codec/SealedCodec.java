package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/**
 * Stores a value of a sealed interface as a message with a oneof: a field per permitted type,
 * numbered from 1 in the order of declaration. Each interface's codec is generated.
 */
public abstract class SealedCodec<T> extends MessageCodec<T> implements NamedCodec {
  private final String typeName;
  private final int number;

  /**
   * @param typeName the interface's canonical name, with type arguments where it has some
   * @param number its extension number in {@code forrest.Named}
   */
  protected SealedCodec(String typeName, int number) {
    this.typeName = typeName;
    this.number = number;
  }

  /** The field of a value's type, or 0 where there is none. */
  protected abstract int caseOf(T value);

  /** The codec of a field, or null. */
  protected abstract Codec<? extends T> codec(int field);

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

  @Override
  protected final long bodySize(T value, Sizes sizes) {
    int field = caseOf(value);
    if (field == 0) {
      throw new CodecException(
          value.getClass().getName()
              + " was no permitted type of "
              + typeName
              + " when its codec was generated. Compile both together.");
    }
    return unchecked(field).fieldSize(field, value, sizes);
  }

  @Override
  protected final void writeBody(T value, Sizes sizes, CodedOutputStream out) throws IOException {
    int field = caseOf(value);
    unchecked(field).writeField(field, value, sizes, out);
  }

  @SuppressWarnings("unchecked")
  private Codec<T> unchecked(int field) {
    return (Codec<T>) codec(field);
  }

  @Override
  protected final T readBody(CodedInputStream in) throws IOException {
    T value = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int field = WireFormat.getTagFieldNumber(tag);
      Codec<? extends T> codec = codec(field);
      if (codec != null && codec.tag(field) == tag) {
        value = codec.read(in);
      } else {
        in.skipField(tag);
      }
    }
    if (value == null) {
      throw new CodecException(
          "A "
              + typeName
              + " is of none of the types that it permits here. If the file was written by a build"
              + " that permits more, run it with that build.");
    }
    return value;
  }
}
