package dev.forrest.codec;

import static com.google.common.truth.Truth.assertThat;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes values and reads them back. */
final class RoundTrips {
  private RoundTrips() {}

  /** What is read of a value that was written; it takes as many bytes as was said. */
  static <T> T roundTrip(Codec<T> codec, T value) throws IOException {
    Sizes sizes = new Sizes();
    long size = codec.fieldSize(7, value, sizes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    codec.writeField(7, value, sizes, out);
    out.flush();
    assertThat((long) bytes.size()).isEqualTo(size);
    CodedInputStream in = CodedInputStream.newInstance(bytes.toByteArray());
    assertThat(in.readTag()).isEqualTo(codec.tag(7));
    T read = codec.read(in);
    assertThat(in.isAtEnd()).isTrue();
    return read;
  }
}
