package com.example.messages;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Timestamp;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.ProtobufCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StampedCodec extends RecordCodec<Stamps.Stamped> {
  static final Deferred_StampedCodec INSTANCE = new Deferred_StampedCodec();

  private static final Codec<Timestamp> FIRST_CODEC = ProtobufCodec.of(Timestamp.parser());

  private static final Codec<List<Timestamp>> MORE_CODEC =
      ListCodec.of(ProtobufCodec.of(Timestamp.parser()));

  private Deferred_StampedCodec() {
    super("com.example.messages.Stamps.Stamped", 210878801, "first", "more");
  }

  @Override
  protected long bodySize(Stamps.Stamped value, Sizes sizes) {
    long size = 0;
    size += FIRST_CODEC.optionalSize(1, value.first(), sizes);
    size += MORE_CODEC.optionalSize(2, value.more(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Stamps.Stamped value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    FIRST_CODEC.writeOptional(1, value.first(), sizes, out);
    MORE_CODEC.writeOptional(2, value.more(), sizes, out);
  }

  @Override
  protected Stamps.Stamped readBody(CodedInputStream in) throws IOException {
    Timestamp first = null;
    List<Timestamp> more = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          first = FIRST_CODEC.read(in);
          break;
        case 18:
          more = MORE_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Stamps.Stamped(first, more);
  }

  @Override
  protected Object component(Stamps.Stamped value, int index) {
    switch (index) {
      case 0:
        return value.first();
      case 1:
        return value.more();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
