package com.example.generics;

import dev.forrest.codec.Codec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TreeOfStringCodec extends SealedCodec<Generics.Tree<String>> {
  static final Deferred_TreeOfStringCodec INSTANCE = new Deferred_TreeOfStringCodec();

  private static final Codec<Generics.Labels> CODEC_4 =
      EnumCodec.of("com.example.generics.Generics.Labels", 173407674, Generics.Labels.values());

  private Deferred_TreeOfStringCodec() {
    super("com.example.generics.Generics.Tree<java.lang.String>", 313579693);
  }

  @Override
  protected int caseOf(Generics.Tree<String> value) {
    if (value instanceof Generics.Leaf) {
      return 1;
    }
    if (value instanceof Generics.Fork) {
      return 2;
    }
    if (value instanceof Generics.Labels) {
      return 4;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Generics.Tree<String>> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_LeafOfStringCodec.INSTANCE;
      case 2:
        return Deferred_ForkOfStringCodec.INSTANCE;
      case 4:
        return CODEC_4;
      default:
        return null;
    }
  }
}
