package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/** Codec of a value that is no message; where many follow each other, numbers are packed. */
abstract class ScalarCodec<T> extends Codec<T> {
  private final int wireType;
  private final T absent;

  /**
   * @param wireType protobuf's wire type
   * @param absent the value of an absent field, or null
   */
  ScalarCodec(int wireType, T absent) {
    this.wireType = wireType;
    this.absent = absent;
  }

  /** Bytes without the tag. */
  abstract int sizeNoTag(T value);

  abstract void writeNoTag(T value, CodedOutputStream out) throws IOException;

  /** What stands in a repeated field where the element is null. */
  abstract T placeholder();

  @Override
  final int wireType() {
    return wireType;
  }

  @Override
  public final T absent() {
    return absent;
  }

  @Override
  public final long fieldSize(int number, T value, Sizes sizes) {
    return (long) CodedOutputStream.computeTagSize(number) + sizeNoTag(value);
  }

  @Override
  public final void writeField(int number, T value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeTag(number, wireType);
    writeNoTag(value, out);
  }

  @Override
  public abstract T read(CodedInputStream in) throws IOException;
}
