package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ForkOfStringCodec extends RecordCodec<Generics.Fork<String>> {
  static final Deferred_ForkOfStringCodec INSTANCE = new Deferred_ForkOfStringCodec();

  private Deferred_ForkOfStringCodec() {
    super("com.example.generics.Generics.Fork<java.lang.String>", 517495663);
  }

  @Override
  protected long bodySize(Generics.Fork<String> value, Sizes sizes) {
    long size = 0;
    Generics.Tree<String> left = value.left();
    if (left != null) {
      size += Deferred_TreeOfStringCodec.INSTANCE.fieldSize(1, left, sizes);
    }
    Generics.Tree<String> right = value.right();
    if (right != null) {
      size += Deferred_TreeOfStringCodec.INSTANCE.fieldSize(2, right, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Generics.Fork<String> value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    Generics.Tree<String> left = value.left();
    if (left != null) {
      Deferred_TreeOfStringCodec.INSTANCE.writeField(1, left, sizes, out);
    }
    Generics.Tree<String> right = value.right();
    if (right != null) {
      Deferred_TreeOfStringCodec.INSTANCE.writeField(2, right, sizes, out);
    }
  }

  @Override
  protected Generics.Fork<String> readBody(CodedInputStream in) throws IOException {
    Generics.Tree<String> left = null;
    Generics.Tree<String> right = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          left = Deferred_TreeOfStringCodec.INSTANCE.read(in);
          break;
        case 18:
          right = Deferred_TreeOfStringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Fork<String>(left, right);
  }

  @Override
  public Object component(Generics.Fork<String> value, String name) {
    switch (name) {
      case "left":
        return value.left();
      case "right":
        return value.right();
      default:
        throw noComponent(name);
    }
  }
}
