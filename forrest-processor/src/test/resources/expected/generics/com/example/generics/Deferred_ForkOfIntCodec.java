package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ForkOfIntCodec extends RecordCodec<Generics.Fork<Integer>> {
  static final Deferred_ForkOfIntCodec INSTANCE = new Deferred_ForkOfIntCodec();

  private Deferred_ForkOfIntCodec() {
    super("com.example.generics.Generics.Fork<java.lang.Integer>", 134130677);
  }

  @Override
  protected long bodySize(Generics.Fork<Integer> value, Sizes sizes) {
    long size = 0;
    Generics.Tree<Integer> left = value.left();
    if (left != null) {
      size += Deferred_TreeOfIntCodec.INSTANCE.fieldSize(1, left, sizes);
    }
    Generics.Tree<Integer> right = value.right();
    if (right != null) {
      size += Deferred_TreeOfIntCodec.INSTANCE.fieldSize(2, right, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Generics.Fork<Integer> value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    Generics.Tree<Integer> left = value.left();
    if (left != null) {
      Deferred_TreeOfIntCodec.INSTANCE.writeField(1, left, sizes, out);
    }
    Generics.Tree<Integer> right = value.right();
    if (right != null) {
      Deferred_TreeOfIntCodec.INSTANCE.writeField(2, right, sizes, out);
    }
  }

  @Override
  protected Generics.Fork<Integer> readBody(CodedInputStream in) throws IOException {
    Generics.Tree<Integer> left = null;
    Generics.Tree<Integer> right = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          left = Deferred_TreeOfIntCodec.INSTANCE.read(in);
          break;
        case 18:
          right = Deferred_TreeOfIntCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Fork<Integer>(left, right);
  }

  @Override
  public Object component(Generics.Fork<Integer> value, String name) {
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
