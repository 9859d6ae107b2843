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

  private static final Codec<List<Generics.Tree<Integer>>> TREES_CODEC = ListCodec.of(Deferred_TreeOfIntCodec.INSTANCE);

  private Deferred_OwnedOfTreeOfIntCodec() {
    super("com.example.generics.Generics.Owned<com.example.generics.Generics.Tree<java.lang.Integer>>", 138474155);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected long bodySize(Generics.Owned<Generics.Tree<Integer>> value, Sizes sizes) {
    long size = 0;
    Generics.Tree<Integer> tree = value.tree();
    if (tree != null) {
      size += Deferred_TreeOfIntCodec.INSTANCE.fieldSize(1, tree, sizes);
    }
    List<Generics.Tree<Integer>> trees = (List<Generics.Tree<Integer>>) value.trees();
    if (trees != null) {
      size += TREES_CODEC.fieldSize(2, trees, sizes);
    }
    return size;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void writeBody(Generics.Owned<Generics.Tree<Integer>> value, Sizes sizes,
      CodedOutputStream out) throws IOException {
    Generics.Tree<Integer> tree = value.tree();
    if (tree != null) {
      Deferred_TreeOfIntCodec.INSTANCE.writeField(1, tree, sizes, out);
    }
    List<Generics.Tree<Integer>> trees = (List<Generics.Tree<Integer>>) value.trees();
    if (trees != null) {
      TREES_CODEC.writeField(2, trees, sizes, out);
    }
  }

  @Override
  protected Generics.Owned<Generics.Tree<Integer>> readBody(CodedInputStream in) throws
      IOException {
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
  public Object component(Generics.Owned<Generics.Tree<Integer>> value, String name) {
    switch (name) {
      case "tree":
        return value.tree();
      case "trees":
        return value.trees();
      default:
        throw noComponent(name);
    }
  }
}
