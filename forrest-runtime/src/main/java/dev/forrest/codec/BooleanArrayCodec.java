package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Stores a {@code boolean[]} as packed bool. */
public final class BooleanArrayCodec extends VarintArrayCodec<boolean[]> {
  public static final BooleanArrayCodec INSTANCE = new BooleanArrayCodec();

  private BooleanArrayCodec() {}

  @Override
  int length(boolean[] array) {
    return array.length;
  }

  @Override
  boolean[] copy(boolean[] array, int length) {
    return array == null ? new boolean[length] : Arrays.copyOf(array, length);
  }

  @Override
  int sizeOf(boolean[] array, int index) {
    return CodedOutputStream.computeBoolSizeNoTag(array[index]);
  }

  @Override
  void write(boolean[] array, int index, CodedOutputStream out) throws IOException {
    out.writeBoolNoTag(array[index]);
  }

  @Override
  void read(CodedInputStream in, boolean[] array, int index) throws IOException {
    array[index] = in.readBool();
  }
}
