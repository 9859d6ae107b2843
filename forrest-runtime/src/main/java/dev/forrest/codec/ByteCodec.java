package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code byte} as a protobuf sint32. */
public final class ByteCodec extends ScalarCodec<Byte> {
  /** For {@link Byte}, which may be null. */
  public static final ByteCodec INSTANCE = new ByteCodec(null);

  /** For {@code byte}, zero where absent. */
  public static final ByteCodec PRIMITIVE = new ByteCodec((byte) 0);

  private ByteCodec(Byte absent) {
    super(WireFormat.WIRETYPE_VARINT, absent);
  }

  @Override
  int sizeNoTag(Byte value) {
    return CodedOutputStream.computeSInt32SizeNoTag(value);
  }

  @Override
  void writeNoTag(Byte value, CodedOutputStream out) throws IOException {
    out.writeSInt32NoTag(value);
  }

  @Override
  Byte placeholder() {
    return (byte) 0;
  }

  @Override
  public Byte read(CodedInputStream in) throws IOException {
    return (byte) in.readSInt32();
  }
}
