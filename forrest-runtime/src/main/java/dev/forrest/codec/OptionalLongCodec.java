package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * Stores an {@link OptionalLong} as a message with the field {@code value = 1}, absent when empty.
 */
public final class OptionalLongCodec extends MessageCodec<OptionalLong> {
  public static final OptionalLongCodec INSTANCE = new OptionalLongCodec();

  private static final int VALUE = 1;

  private OptionalLongCodec() {}

  @Override
  protected long bodySize(OptionalLong value, Sizes sizes) {
    return value.isPresent() ? CodedOutputStream.computeSInt64Size(VALUE, value.getAsLong()) : 0;
  }

  @Override
  protected void writeBody(OptionalLong value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (value.isPresent()) {
      out.writeSInt64(VALUE, value.getAsLong());
    }
  }

  @Override
  protected OptionalLong readBody(CodedInputStream in) throws IOException {
    OptionalLong value = OptionalLong.empty();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (VALUE << 3 | WireFormat.WIRETYPE_VARINT)) {
        value = OptionalLong.of(in.readSInt64());
      } else {
        in.skipField(tag);
      }
    }
    return value;
  }
}
