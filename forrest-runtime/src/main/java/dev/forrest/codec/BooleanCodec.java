package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code boolean} as a protobuf bool. */
public final class BooleanCodec extends ScalarCodec<Boolean> {
  /** For {@link Boolean}, which may be null. */
  public static final BooleanCodec INSTANCE = new BooleanCodec(null);

  /** For {@code boolean}, zero where absent. */
  public static final BooleanCodec PRIMITIVE = new BooleanCodec(false);

  private BooleanCodec(Boolean absent) {
    super(WireFormat.WIRETYPE_VARINT, absent);
  }

  @Override
  int sizeNoTag(Boolean value) {
    return CodedOutputStream.computeBoolSizeNoTag(value);
  }

  @Override
  void writeNoTag(Boolean value, CodedOutputStream out) throws IOException {
    out.writeBoolNoTag(value);
  }

  @Override
  Boolean placeholder() {
    return false;
  }

  @Override
  public Boolean read(CodedInputStream in) throws IOException {
    return in.readBool();
  }
}
