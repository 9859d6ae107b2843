package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code double} as a protobuf double. */
public final class DoubleCodec extends ScalarCodec<Double> {
  /** For {@link Double}, which may be null. */
  public static final DoubleCodec INSTANCE = new DoubleCodec(null);

  /** For {@code double}, zero where absent. */
  public static final DoubleCodec PRIMITIVE = new DoubleCodec(0.0);

  private DoubleCodec(Double absent) {
    super(WireFormat.WIRETYPE_FIXED64, absent);
  }

  @Override
  int sizeNoTag(Double value) {
    return CodedOutputStream.computeDoubleSizeNoTag(value);
  }

  @Override
  void writeNoTag(Double value, CodedOutputStream out) throws IOException {
    out.writeDoubleNoTag(value);
  }

  @Override
  Double placeholder() {
    return 0.0;
  }

  @Override
  public Double read(CodedInputStream in) throws IOException {
    return in.readDouble();
  }
}
