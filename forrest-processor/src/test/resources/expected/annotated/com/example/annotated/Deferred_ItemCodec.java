package com.example.annotated;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ItemCodec extends RecordCodec<Annotated.Item> {
  static final Deferred_ItemCodec INSTANCE = new Deferred_ItemCodec();

  private static final Codec<List<String>> TAGS_CODEC = ListCodec.of(StringCodec.INSTANCE);

  private static final Codec<String[]> WORDS_CODEC = ArrayCodec.of(StringCodec.INSTANCE,
      String.class);

  private Deferred_ItemCodec() {
    super("com.example.annotated.Annotated.Item", 425375154, "name", "tags", "words", "range");
  }

  @Override
  protected long bodySize(Annotated.Item value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.name(), sizes);
    size += TAGS_CODEC.optionalSize(2, value.tags(), sizes);
    size += WORDS_CODEC.optionalSize(3, value.words(), sizes);
    size += Deferred_PairOfIntAndIntCodec.INSTANCE.optionalSize(4, value.range(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Annotated.Item value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.name(), sizes, out);
    TAGS_CODEC.writeOptional(2, value.tags(), sizes, out);
    WORDS_CODEC.writeOptional(3, value.words(), sizes, out);
    Deferred_PairOfIntAndIntCodec.INSTANCE.writeOptional(4, value.range(), sizes, out);
  }

  @Override
  protected Annotated.Item readBody(CodedInputStream in) throws IOException {
    String name = null;
    List<String> tags = null;
    String[] words = null;
    Annotated.Pair<Integer, Integer> range = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          name = StringCodec.INSTANCE.read(in);
          break;
        case 18:
          tags = TAGS_CODEC.read(in);
          break;
        case 26:
          words = WORDS_CODEC.read(in);
          break;
        case 34:
          range = Deferred_PairOfIntAndIntCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Annotated.Item(name, tags, words, range);
  }

  @Override
  protected Object component(Annotated.Item value, int index) {
    switch (index) {
      case 0:
        return value.name();
      case 1:
        return value.tags();
      case 2:
        return value.words();
      case 3:
        return value.range();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
