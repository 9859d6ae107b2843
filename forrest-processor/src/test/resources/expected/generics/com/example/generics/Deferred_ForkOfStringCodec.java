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
    super("com.example.generics.Generics.Fork<java.lang.String>", 517495663, "left", "right");
  }

  @Override
  protected long bodySize(Generics.Fork<String> value, Sizes sizes) {
    long size = 0;
    size += Deferred_TreeOfStringCodec.INSTANCE.optionalSize(1, value.left(), sizes);
    size += Deferred_TreeOfStringCodec.INSTANCE.optionalSize(2, value.right(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Fork<String> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Deferred_TreeOfStringCodec.INSTANCE.writeOptional(1, value.left(), sizes, out);
    Deferred_TreeOfStringCodec.INSTANCE.writeOptional(2, value.right(), sizes, out);
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
  protected Object component(Generics.Fork<String> value, int index) {
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
