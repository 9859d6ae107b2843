package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * Stores an {@link OptionalInt} as a message with the field {@code value = 1}, absent when empty.
 */
public final class OptionalIntCodec extends MessageCodec<OptionalInt> {
  public static final OptionalIntCodec INSTANCE = new OptionalIntCodec();

  private static final int VALUE = 1;

  private OptionalIntCodec() {}

  @Override
  protected long bodySize(OptionalInt value, Sizes sizes) {
    return value.isPresent() ? CodedOutputStream.computeSInt32Size(VALUE, value.getAsInt()) : 0;
  }

  @Override
  protected void writeBody(OptionalInt value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (value.isPresent()) {
      out.writeSInt32(VALUE, value.getAsInt());
    }
  }

  @Override
  protected OptionalInt readBody(CodedInputStream in) throws IOException {
    OptionalInt value = OptionalInt.empty();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (VALUE << 3 | WireFormat.WIRETYPE_VARINT)) {
        value = OptionalInt.of(in.readSInt32());
      } else {
        in.skipField(tag);
      }
    }
    return value;
  }
}
