package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@link String} as a protobuf string. */
public final class StringCodec extends ScalarCodec<String> {
  public static final StringCodec INSTANCE = new StringCodec();

  private StringCodec() {
    super(WireFormat.WIRETYPE_LENGTH_DELIMITED, null);
  }

  @Override
  int sizeNoTag(String value) {
    checkWellFormed(value);
    return CodedOutputStream.computeStringSizeNoTag(value);
  }

  @Override
  void writeNoTag(String value, CodedOutputStream out) throws IOException {
    out.writeStringNoTag(value);
  }

  @Override
  String placeholder() {
    return "";
  }

  @Override
  public String read(CodedInputStream in) throws IOException {
    return in.readString();
  }

  /** protobuf-java would silently write a question mark for half a surrogate pair. */
  private static void checkWellFormed(String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!paired) {
          throw new CodecException(
              "The string has half of a surrogate pair at index "
                  + i
                  + ", which UTF-8 cannot hold. Store it as a char[] instead.");
        }
        i++;
      }
    }
  }
}
