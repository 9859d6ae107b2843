package com.example.generics;

import dev.forrest.codec.Codec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TreeOfIntCodec extends SealedCodec<Generics.Tree<Integer>> {
  static final Deferred_TreeOfIntCodec INSTANCE = new Deferred_TreeOfIntCodec();

  private Deferred_TreeOfIntCodec() {
    super("com.example.generics.Generics.Tree<java.lang.Integer>", 444289184);
  }

  @Override
  protected int caseOf(Generics.Tree<Integer> value) {
    if (value instanceof Generics.Leaf) {
      return 1;
    }
    if (value instanceof Generics.Fork) {
      return 2;
    }
    if (value instanceof Generics.Numbered) {
      return 3;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Generics.Tree<Integer>> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_LeafOfIntCodec.INSTANCE;
      case 2:
        return Deferred_ForkOfIntCodec.INSTANCE;
      case 3:
        return Deferred_NumberedCodec.INSTANCE;
      default:
        return null;
    }
  }
}
