package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Stores an {@link Optional} as a message with the field {@code value = 1}, absent when empty. */
public final class OptionalCodec<T> extends MessageCodec<Optional<T>> {
  private static final int VALUE = 1;

  private final Codec<T> codec;

  private OptionalCodec(Codec<T> codec) {
    this.codec = codec;
  }

  public static <T> OptionalCodec<T> of(Codec<T> value) {
    return new OptionalCodec<>(value);
  }

  @Override
  protected long bodySize(Optional<T> value, Sizes sizes) {
    return value.isPresent() ? codec.fieldSize(VALUE, value.get(), sizes) : 0;
  }

  @Override
  protected void writeBody(Optional<T> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (value.isPresent()) {
      codec.writeField(VALUE, value.get(), sizes, out);
    }
  }

  @Override
  protected Optional<T> readBody(CodedInputStream in) throws IOException {
    T value = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == codec.tag(VALUE)) {
        value = codec.read(in);
      } else {
        in.skipField(tag);
      }
    }
    return Optional.ofNullable(value);
  }
}
