package com.example.everything;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TreeCodec extends RecordCodec<Everything.Tree> {
  static final Deferred_TreeCodec INSTANCE = new Deferred_TreeCodec();

  private static final Codec<List<Everything.Tree>> CHILDREN_CODEC = ListCodec.of(INSTANCE);

  private Deferred_TreeCodec() {
    super("com.example.everything.Everything.Tree", 501517891, "name", "children", "next");
  }

  @Override
  protected long bodySize(Everything.Tree value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.name(), sizes);
    size += CHILDREN_CODEC.optionalSize(2, value.children(), sizes);
    size += INSTANCE.optionalSize(3, value.next(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Everything.Tree value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.name(), sizes, out);
    CHILDREN_CODEC.writeOptional(2, value.children(), sizes, out);
    INSTANCE.writeOptional(3, value.next(), sizes, out);
  }

  @Override
  protected Everything.Tree readBody(CodedInputStream in) throws IOException {
    String name = null;
    List<Everything.Tree> children = null;
    Everything.Tree next = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          name = StringCodec.INSTANCE.read(in);
          break;
        case 18:
          children = CHILDREN_CODEC.read(in);
          break;
        case 26:
          next = INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Everything.Tree(name, children, next);
  }

  @Override
  protected Object component(Everything.Tree value, int index) {
    switch (index) {
      case 0:
        return value.name();
      case 1:
        return value.children();
      case 2:
        return value.next();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
