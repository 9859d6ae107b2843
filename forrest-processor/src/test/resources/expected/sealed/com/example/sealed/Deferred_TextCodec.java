package com.example.sealed;

import dev.forrest.codec.Codec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TextCodec extends SealedCodec<Drawing.Text> {
  static final Deferred_TextCodec INSTANCE = new Deferred_TextCodec();

  private Deferred_TextCodec() {
    super("com.example.sealed.Drawing.Text", 111409803);
  }

  @Override
  protected int caseOf(Drawing.Text value) {
    if (value instanceof Drawing.Kind) {
      return 1;
    }
    if (value instanceof Drawing.Option) {
      return 2;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Drawing.Text> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_KindCodec.INSTANCE;
      case 2:
        return Deferred_OptionCodec.INSTANCE;
      default:
        return null;
    }
  }
}
