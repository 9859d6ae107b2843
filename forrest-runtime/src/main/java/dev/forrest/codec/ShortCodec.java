package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code short} as a protobuf sint32. */
public final class ShortCodec extends ScalarCodec<Short> {
  /** For {@link Short}, which may be null. */
  public static final ShortCodec INSTANCE = new ShortCodec(null);

  /** For {@code short}, zero where absent. */
  public static final ShortCodec PRIMITIVE = new ShortCodec((short) 0);

  private ShortCodec(Short absent) {
    super(WireFormat.WIRETYPE_VARINT, absent);
  }

  @Override
  int sizeNoTag(Short value) {
    return CodedOutputStream.computeSInt32SizeNoTag(value);
  }

  @Override
  void writeNoTag(Short value, CodedOutputStream out) throws IOException {
    out.writeSInt32NoTag(value);
  }

  @Override
  Short placeholder() {
    return (short) 0;
  }

  @Override
  public Short read(CodedInputStream in) throws IOException {
    return (short) in.readSInt32();
  }
}
