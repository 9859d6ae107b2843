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

  private static final Codec<List<Everything.Tree>> CHILDREN_CODEC = ListCodec.of(Deferred_TreeCodec.INSTANCE);

  private Deferred_TreeCodec() {
    super("com.example.everything.Everything.Tree", 501517891);
  }

  @Override
  protected long bodySize(Everything.Tree value, Sizes sizes) {
    long size = 0;
    String name = value.name();
    if (name != null) {
      size += StringCodec.INSTANCE.fieldSize(1, name, sizes);
    }
    List<Everything.Tree> children = value.children();
    if (children != null) {
      size += CHILDREN_CODEC.fieldSize(2, children, sizes);
    }
    Everything.Tree next = value.next();
    if (next != null) {
      size += Deferred_TreeCodec.INSTANCE.fieldSize(3, next, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Everything.Tree value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    String name = value.name();
    if (name != null) {
      StringCodec.INSTANCE.writeField(1, name, sizes, out);
    }
    List<Everything.Tree> children = value.children();
    if (children != null) {
      CHILDREN_CODEC.writeField(2, children, sizes, out);
    }
    Everything.Tree next = value.next();
    if (next != null) {
      Deferred_TreeCodec.INSTANCE.writeField(3, next, sizes, out);
    }
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
          next = Deferred_TreeCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Everything.Tree(name, children, next);
  }

  @Override
  public Object component(Everything.Tree value, String name) {
    switch (name) {
      case "name":
        return value.name();
      case "children":
        return value.children();
      case "next":
        return value.next();
      default:
        throw noComponent(name);
    }
  }
}
