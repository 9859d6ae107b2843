package dev.forrest.codec;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.math.BigInteger;

/**
 * Stores a {@link BigInteger} as a message with the field {@code text = 1}, its digits; one of more
 * than 4096 bits, whose digits take long to find, with {@code bytes = 2} instead: two's complement,
 * the highest byte first.
 */
public final class BigIntegerCodec extends MessageCodec<BigInteger> {
  public static final BigIntegerCodec INSTANCE = new BigIntegerCodec();

  static final int MAX_BITS_OF_TEXT = 4096;

  /** More than {@link #MAX_BITS_OF_TEXT} take; a text that is not ours must not take for ever. */
  static final int MAX_LENGTH_OF_TEXT = 10_000;

  private static final int TEXT = 1;
  private static final int BYTES = 2;

  private BigIntegerCodec() {}

  @Override
  protected long bodySize(BigInteger value, Sizes sizes) {
    return isText(value)
        ? CodedOutputStream.computeStringSize(TEXT, value.toString())
        : CodedOutputStream.computeByteArraySize(BYTES, value.toByteArray());
  }

  @Override
  protected void writeBody(BigInteger value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (isText(value)) {
      out.writeString(TEXT, value.toString());
    } else {
      out.writeByteArray(BYTES, value.toByteArray());
    }
  }

  static boolean isText(BigInteger value) {
    return value.bitLength() <= MAX_BITS_OF_TEXT;
  }

  @Override
  protected BigInteger readBody(CodedInputStream in) throws IOException {
    BigInteger value = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (TEXT << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
        value = parse(in.readString());
      } else if (tag == (BYTES << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
        value = ofBytes(in.readBytes());
      } else {
        in.skipField(tag);
      }
    }
    if (value == null) {
      throw new CodecException("A BigInteger has neither text nor bytes.");
    }
    return value;
  }

  private static BigInteger parse(String text) {
    try {
      if (text.length() <= MAX_LENGTH_OF_TEXT) {
        return new BigInteger(text);
      }
    } catch (NumberFormatException e) {
      throw new CodecException("'" + Shown.text(text) + "' is no BigInteger.", e);
    }
    throw new CodecException("'" + Shown.text(text) + "' is too long for a BigInteger's text.");
  }

  /** The number that bytes stand for, the highest first; they must not be none. */
  static BigInteger ofBytes(ByteString bytes) {
    try {
      return new BigInteger(bytes.toByteArray());
    } catch (NumberFormatException | ArithmeticException e) {
      throw new CodecException(bytes.size() + " bytes are no BigInteger.", e);
    }
  }
}
