package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code long} as a protobuf sint64. */
public final class LongCodec extends ScalarCodec<Long> {
  /** For {@link Long}, which may be null. */
  public static final LongCodec INSTANCE = new LongCodec(null);

  /** For {@code long}, zero where absent. */
  public static final LongCodec PRIMITIVE = new LongCodec(0L);

  private LongCodec(Long absent) {
    super(WireFormat.WIRETYPE_VARINT, absent);
  }

  @Override
  int sizeNoTag(Long value) {
    return CodedOutputStream.computeSInt64SizeNoTag(value);
  }

  @Override
  void writeNoTag(Long value, CodedOutputStream out) throws IOException {
    out.writeSInt64NoTag(value);
  }

  @Override
  Long placeholder() {
    return 0L;
  }

  @Override
  public Long read(CodedInputStream in) throws IOException {
    return in.readSInt64();
  }
}
