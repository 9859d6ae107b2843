package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Stores a {@code short[]} as packed sint32. */
public final class ShortArrayCodec extends VarintArrayCodec<short[]> {
  public static final ShortArrayCodec INSTANCE = new ShortArrayCodec();

  private ShortArrayCodec() {}

  @Override
  int length(short[] array) {
    return array.length;
  }

  @Override
  short[] copy(short[] array, int length) {
    return array == null ? new short[length] : Arrays.copyOf(array, length);
  }

  @Override
  int sizeOf(short[] array, int index) {
    return CodedOutputStream.computeSInt32SizeNoTag(array[index]);
  }

  @Override
  void write(short[] array, int index, CodedOutputStream out) throws IOException {
    out.writeSInt32NoTag(array[index]);
  }

  @Override
  void read(CodedInputStream in, short[] array, int index) throws IOException {
    array[index] = (short) in.readSInt32();
  }
}
