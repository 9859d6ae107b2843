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
    super("com.example.generics.Generics.Fork<java.lang.Integer>", 134130677, "left", "right");
  }

  @Override
  protected long bodySize(Generics.Fork<Integer> value, Sizes sizes) {
    long size = 0;
    size += Deferred_TreeOfIntCodec.INSTANCE.optionalSize(1, value.left(), sizes);
    size += Deferred_TreeOfIntCodec.INSTANCE.optionalSize(2, value.right(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Fork<Integer> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Deferred_TreeOfIntCodec.INSTANCE.writeOptional(1, value.left(), sizes, out);
    Deferred_TreeOfIntCodec.INSTANCE.writeOptional(2, value.right(), sizes, out);
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
  protected Object component(Generics.Fork<Integer> value, int index) {
    switch (index) {
      case 0:
        return value.left();
      case 1:
        return value.right();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
