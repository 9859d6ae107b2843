package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_OwnedOfTreeOfIntCodec extends RecordCodec<Generics.Owned<Generics.Tree<Integer>>> {
  static final Deferred_OwnedOfTreeOfIntCodec INSTANCE = new Deferred_OwnedOfTreeOfIntCodec();

  private static final Codec<List<Generics.Tree<Integer>>> TREES_CODEC =
      ListCodec.of(Deferred_TreeOfIntCodec.INSTANCE);

  private Deferred_OwnedOfTreeOfIntCodec() {
    super("com.example.generics.Generics.Owned<com.example.generics.Generics.Tree<java.lang.Integer>>",
        138474155, "tree", "trees");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected long bodySize(Generics.Owned<Generics.Tree<Integer>> value, Sizes sizes) {
    long size = 0;
    size += Deferred_TreeOfIntCodec.INSTANCE.optionalSize(1, value.tree(), sizes);
    size += TREES_CODEC.optionalSize(2, (List<Generics.Tree<Integer>>) value.trees(), sizes);
    return size;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void writeBody(Generics.Owned<Generics.Tree<Integer>> value, Sizes sizes,
      CodedOutputStream out) throws IOException {
    Deferred_TreeOfIntCodec.INSTANCE.writeOptional(1, value.tree(), sizes, out);
    TREES_CODEC.writeOptional(2, (List<Generics.Tree<Integer>>) value.trees(), sizes, out);
  }

  @Override
  protected Generics.Owned<Generics.Tree<Integer>> readBody(CodedInputStream in)
      throws IOException {
    Generics.Tree<Integer> tree = null;
    List<Generics.Tree<Integer>> trees = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          tree = Deferred_TreeOfIntCodec.INSTANCE.read(in);
          break;
        case 18:
          trees = TREES_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Owned<Generics.Tree<Integer>>(tree, trees);
  }

  @Override
  protected Object component(Generics.Owned<Generics.Tree<Integer>> value, int index) {
    switch (index) {
      case 0:
        return value.tree();
      case 1:
        return value.trees();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
