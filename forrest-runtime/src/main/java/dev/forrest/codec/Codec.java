package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/**
 * Writes values of one Java type as a protobuf field, and reads them back.
 *
 * <p>The field of a null is absent: nothing but {@link #optionalSize} and {@link #writeOptional} is
 * given one.
 *
 * @param <T> the Java type; primitives are boxed
 */
public abstract class Codec<T> {
  Codec() {}

  /** The wire type of the field, one of protobuf's {@code WireFormat} constants. */
  abstract int wireType();

  /**
   * Counts the bytes that a field takes, its tag included, and notes those of nested messages.
   *
   * @throws CodecException if the value cannot be stored
   */
  public abstract long fieldSize(int number, T value, Sizes sizes);

  /** Writes a field, its tag included, with the sizes that {@link #fieldSize} noted. */
  public abstract void writeField(int number, T value, Sizes sizes, CodedOutputStream out)
      throws IOException;

  /** As {@link #fieldSize}; 0 for null, whose field is absent. */
  public final long optionalSize(int number, T value, Sizes sizes) {
    return value == null ? 0 : fieldSize(number, value, sizes);
  }

  /** As {@link #writeField}; nothing for null, whose field is absent. */
  public final void writeOptional(int number, T value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (value != null) {
      writeField(number, value, sizes, out);
    }
  }

  /**
   * Reads a field whose tag has been read.
   *
   * @throws CodecException if the bytes are no value of this type
   */
  public abstract T read(CodedInputStream in) throws IOException;

  /**
   * Reads an element of a repeated field whose tag has been read; null where its content is empty,
   * which may stand for null.
   */
  T readElement(CodedInputStream in) throws IOException {
    return read(in);
  }

  /**
   * The value whose content is empty.
   *
   * @throws CodecException if there is none
   */
  T empty() throws IOException {
    throw new CodecException("A value is missing.");
  }

  /** The value of an absent field: null, or a primitive's zero. */
  public T absent() {
    return null;
  }

  /** The tag of this codec's field with a number. */
  public final int tag(int number) {
    return number << 3 | wireType();
  }
}
