package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Stores a {@code char[]} as packed uint32. */
public final class CharArrayCodec extends VarintArrayCodec<char[]> {
  public static final CharArrayCodec INSTANCE = new CharArrayCodec();

  private CharArrayCodec() {}

  @Override
  int length(char[] array) {
    return array.length;
  }

  @Override
  char[] copy(char[] array, int length) {
    return array == null ? new char[length] : Arrays.copyOf(array, length);
  }

  @Override
  int sizeOf(char[] array, int index) {
    return CodedOutputStream.computeUInt32SizeNoTag(array[index]);
  }

  @Override
  void write(char[] array, int index, CodedOutputStream out) throws IOException {
    out.writeUInt32NoTag(array[index]);
  }

  @Override
  void read(CodedInputStream in, char[] array, int index) throws IOException {
    array[index] = (char) in.readUInt32();
  }
}
