package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.OptionalCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ChainOfOptionalOfLongCodec extends RecordCodec<Generics.Chain<Optional<Long>>> {
  static final Deferred_ChainOfOptionalOfLongCodec INSTANCE =
      new Deferred_ChainOfOptionalOfLongCodec();

  private static final Codec<Optional<Long>> HEAD_CODEC = OptionalCodec.of(LongCodec.INSTANCE);

  private Deferred_ChainOfOptionalOfLongCodec() {
    super("com.example.generics.Generics.Chain<java.util.Optional<java.lang.Long>>", 139694681,
        "head", "tail");
  }

  @Override
  protected long bodySize(Generics.Chain<Optional<Long>> value, Sizes sizes) {
    long size = 0;
    size += HEAD_CODEC.optionalSize(1, value.head(), sizes);
    size += INSTANCE.optionalSize(2, value.tail(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Chain<Optional<Long>> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    HEAD_CODEC.writeOptional(1, value.head(), sizes, out);
    INSTANCE.writeOptional(2, value.tail(), sizes, out);
  }

  @Override
  protected Generics.Chain<Optional<Long>> readBody(CodedInputStream in) throws IOException {
    Optional<Long> head = null;
    Generics.Chain<Optional<Long>> tail = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          head = HEAD_CODEC.read(in);
          break;
        case 18:
          tail = INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Chain<Optional<Long>>(head, tail);
  }

  @Override
  protected Object component(Generics.Chain<Optional<Long>> value, int index) {
    switch (index) {
      case 0:
        return value.head();
      case 1:
        return value.tail();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
