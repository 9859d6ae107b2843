package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.OptionalDouble;

/**
 * Stores an {@link OptionalDouble} as a message with the field {@code value = 1}, absent when
 * empty.
 */
public final class OptionalDoubleCodec extends MessageCodec<OptionalDouble> {
  public static final OptionalDoubleCodec INSTANCE = new OptionalDoubleCodec();

  private static final int VALUE = 1;

  private OptionalDoubleCodec() {}

  @Override
  protected long bodySize(OptionalDouble value, Sizes sizes) {
    return value.isPresent() ? CodedOutputStream.computeDoubleSize(VALUE, value.getAsDouble()) : 0;
  }

  @Override
  protected void writeBody(OptionalDouble value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (value.isPresent()) {
      out.writeDouble(VALUE, value.getAsDouble());
    }
  }

  @Override
  protected OptionalDouble readBody(CodedInputStream in) throws IOException {
    OptionalDouble value = OptionalDouble.empty();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (VALUE << 3 | WireFormat.WIRETYPE_FIXED64)) {
        value = OptionalDouble.of(in.readDouble());
      } else {
        in.skipField(tag);
      }
    }
    return value;
  }
}
