package dev.forrest.codec;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values at the limits. */
final class BigArrayTest {
  @Test
  void arraysCrossTheChunksTheyAreCopiedIn() throws Exception {
    long[] array = new long[100_003];
    for (int i = 0; i < array.length; i++) {
      array[i] = i * 0x9e3779b97f4a7c15L;
    }
    Sizes sizes = new Sizes();
    int size = (int) LongArrayCodec.INSTANCE.fieldSize(1, array, sizes);
    ByteBuffer bytes = ByteBuffer.allocate(size);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    LongArrayCodec.INSTANCE.writeField(1, array, sizes, out);
    out.flush();

    CodedInputStream in = CodedInputStream.newInstance(bytes.flip());
    in.readTag();
    assertThat(LongArrayCodec.INSTANCE.read(in)).isEqualTo(array);
  }

  @Test
  void refusesAListThatIsLargerThanAMessage() {
    byte[] block = new byte[1 << 28];
    List<byte[]> blocks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      blocks.add(block);
    }

    CodecException e =
        assertThrows(
            CodecException.class,
            () -> ListCodec.of(BytesCodec.INSTANCE).fieldSize(1, blocks, new Sizes()));

    assertThat(e).hasMessageThat().contains("at most 2 GiB");
  }

  @Test
  void aLengthThatLiesAllocatesNothing() {
    byte[] liar = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x07, 0x0a, 0x7f};
    assertThrows(
        Exception.class, () -> DoubleArrayCodec.INSTANCE.read(CodedInputStream.newInstance(liar)));
  }
}
