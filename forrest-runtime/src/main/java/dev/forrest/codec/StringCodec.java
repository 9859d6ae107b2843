package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/**
 * Stores a {@link String} as a protobuf string; one with half of a surrogate pair, which UTF-8
 * cannot hold, as {@link SpelledOut} says.
 */
public final class StringCodec extends ScalarCodec<String> {
  public static final StringCodec INSTANCE = new StringCodec();

  private StringCodec() {
    super(WireFormat.WIRETYPE_LENGTH_DELIMITED, null);
  }

  @Override
  int sizeNoTag(String value) {
    return SpelledOut.isNeeded(value)
        ? CodedOutputStream.computeStringSizeNoTag(SpelledOut.of(value))
        : CodedOutputStream.computeStringSizeNoTag(value);
  }

  @Override
  void writeNoTag(String value, CodedOutputStream out) throws IOException {
    out.writeStringNoTag(SpelledOut.isNeeded(value) ? SpelledOut.of(value) : value);
  }

  @Override
  String placeholder() {
    return "";
  }

  @Override
  public String read(CodedInputStream in) throws IOException {
    return SpelledOut.read(in.readString());
  }

  @Override
  String readElement(CodedInputStream in) throws IOException {
    String value = read(in);
    return value.isEmpty() ? null : value;
  }

  @Override
  String empty() {
    return "";
  }
}
