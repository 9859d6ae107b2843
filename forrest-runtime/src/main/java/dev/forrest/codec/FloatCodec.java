package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code float} as a protobuf float. */
public final class FloatCodec extends ScalarCodec<Float> {
  /** For {@link Float}, which may be null. */
  public static final FloatCodec INSTANCE = new FloatCodec(null);

  /** For {@code float}, zero where absent. */
  public static final FloatCodec PRIMITIVE = new FloatCodec(0f);

  private FloatCodec(Float absent) {
    super(WireFormat.WIRETYPE_FIXED32, absent);
  }

  @Override
  int sizeNoTag(Float value) {
    return CodedOutputStream.computeFloatSizeNoTag(value);
  }

  @Override
  void writeNoTag(Float value, CodedOutputStream out) throws IOException {
    out.writeFloatNoTag(value);
  }

  @Override
  Float placeholder() {
    return 0f;
  }

  @Override
  public Float read(CodedInputStream in) throws IOException {
    return in.readFloat();
  }
}
