package dev.forrest.codec;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Stores a {@link BigDecimal}, its scale too, as a message with the field {@code text = 1}; one
 * whose digits have more than 4096 bits, or whose scale has more than six digits, with {@code
 * unscaled = 2}, two's complement with the highest byte first, and {@code scale = 3} instead.
 */
public final class BigDecimalCodec extends MessageCodec<BigDecimal> {
  public static final BigDecimalCodec INSTANCE = new BigDecimalCodec();

  private static final int TEXT = 1;
  private static final int UNSCALED = 2;
  private static final int SCALE = 3;
  private static final int MAX_SCALE_OF_TEXT = 999_999;

  private BigDecimalCodec() {}

  @Override
  protected long bodySize(BigDecimal value, Sizes sizes) {
    return isText(value)
        ? CodedOutputStream.computeStringSize(TEXT, value.toString())
        : (long)
                CodedOutputStream.computeByteArraySize(
                    UNSCALED, value.unscaledValue().toByteArray())
            + CodedOutputStream.computeSInt32Size(SCALE, value.scale());
  }

  @Override
  protected void writeBody(BigDecimal value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (isText(value)) {
      out.writeString(TEXT, value.toString());
    } else {
      out.writeByteArray(UNSCALED, value.unscaledValue().toByteArray());
      out.writeSInt32(SCALE, value.scale());
    }
  }

  private static boolean isText(BigDecimal value) {
    return Math.abs((long) value.scale()) <= MAX_SCALE_OF_TEXT
        && BigIntegerCodec.isText(value.unscaledValue());
  }

  @Override
  protected BigDecimal readBody(CodedInputStream in) throws IOException {
    String text = null;
    ByteString unscaled = null;
    int scale = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case TEXT << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          text = in.readString();
          break;
        case UNSCALED << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          unscaled = in.readBytes();
          break;
        case SCALE << 3 | WireFormat.WIRETYPE_VARINT:
          scale = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    if (unscaled != null) {
      BigInteger digits = BigIntegerCodec.ofBytes(unscaled);
      return new BigDecimal(digits, scale);
    }
    if (text == null) {
      throw new CodecException("A BigDecimal has neither text nor unscaled value.");
    }
    return parse(text);
  }

  private static BigDecimal parse(String text) {
    try {
      if (text.length() <= BigIntegerCodec.MAX_LENGTH_OF_TEXT) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException e) {
      throw new CodecException("'" + Shown.text(text) + "' is no BigDecimal.", e);
    }
    throw new CodecException("'" + Shown.text(text) + "' is too long for a BigDecimal's text.");
  }
}
