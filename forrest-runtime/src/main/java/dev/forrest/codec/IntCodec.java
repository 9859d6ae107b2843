package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores an {@code int} as a protobuf sint32. */
public final class IntCodec extends ScalarCodec<Integer> {
  /** For {@link Integer}, which may be null. */
  public static final IntCodec INSTANCE = new IntCodec(null);

  /** For {@code int}, zero where absent. */
  public static final IntCodec PRIMITIVE = new IntCodec(0);

  private IntCodec(Integer absent) {
    super(WireFormat.WIRETYPE_VARINT, absent);
  }

  @Override
  int sizeNoTag(Integer value) {
    return CodedOutputStream.computeSInt32SizeNoTag(value);
  }

  @Override
  void writeNoTag(Integer value, CodedOutputStream out) throws IOException {
    out.writeSInt32NoTag(value);
  }

  @Override
  Integer placeholder() {
    return 0;
  }

  @Override
  public Integer read(CodedInputStream in) throws IOException {
    return in.readSInt32();
  }
}
