package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code byte[]} as protobuf bytes. */
public final class BytesCodec extends ScalarCodec<byte[]> {
  public static final BytesCodec INSTANCE = new BytesCodec();

  private BytesCodec() {
    super(WireFormat.WIRETYPE_LENGTH_DELIMITED, null);
  }

  @Override
  int sizeNoTag(byte[] value) {
    return CodedOutputStream.computeByteArraySizeNoTag(value);
  }

  @Override
  void writeNoTag(byte[] value, CodedOutputStream out) throws IOException {
    out.writeByteArrayNoTag(value);
  }

  @Override
  byte[] placeholder() {
    return new byte[0];
  }

  /** An array that nobody else holds: protobuf's empty one is shared, and once alone in a set. */
  @Override
  public byte[] read(CodedInputStream in) throws IOException {
    byte[] value = in.readByteArray();
    return value.length == 0 ? placeholder() : value;
  }

  @Override
  byte[] readElement(CodedInputStream in) throws IOException {
    byte[] value = read(in);
    return value.length == 0 ? null : value;
  }

  @Override
  byte[] empty() {
    return placeholder();
  }
}
