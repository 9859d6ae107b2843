package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a {@code char}, its UTF-16 code unit, as a protobuf uint32. */
public final class CharCodec extends ScalarCodec<Character> {
  /** For {@link Character}, which may be null. */
  public static final CharCodec INSTANCE = new CharCodec(null);

  /** For {@code char}, zero where absent. */
  public static final CharCodec PRIMITIVE = new CharCodec((char) 0);

  private CharCodec(Character absent) {
    super(WireFormat.WIRETYPE_VARINT, absent);
  }

  @Override
  int sizeNoTag(Character value) {
    return CodedOutputStream.computeUInt32SizeNoTag(value);
  }

  @Override
  void writeNoTag(Character value, CodedOutputStream out) throws IOException {
    out.writeUInt32NoTag(value);
  }

  @Override
  Character placeholder() {
    return (char) 0;
  }

  @Override
  public Character read(CodedInputStream in) throws IOException {
    return (char) in.readUInt32();
  }
}
