package com.example.library;

import dev.forrest.codec.BooleanCodec;
import dev.forrest.codec.CharCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_CharacterMethods extends MethodGroup {
  static final Deferred_CharacterMethods INSTANCE = new Deferred_CharacterMethods();

  private Deferred_CharacterMethods() {
    super("com.example.library.Deferred", 3);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "java.lang.Character.isSurrogatePair(char,char)";
      case 1:
        return "java.lang.Character.toTitleCase(char)";
      case 2:
        return "java.lang.Character.toTitleCase(int)";
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected DeferrableMethod describe(int index) {
    switch (index) {
      case 0:
        return method(
            0,
            433829493,
            0x05688426f37b92aaL,
            new String[] {"high", "low"},
            new Codec<?>[] {CharCodec.PRIMITIVE, CharCodec.PRIMITIVE},
            BooleanCodec.PRIMITIVE);
      case 1:
        return method(
            1,
            366029150,
            0x83a887d64c7875d8L,
            new String[] {"ch"},
            new Codec<?>[] {CharCodec.PRIMITIVE},
            CharCodec.PRIMITIVE);
      case 2:
        return method(
            2,
            204493627,
            0xe077a78960c2f399L,
            new String[] {"codePoint"},
            new Codec<?>[] {IntCodec.PRIMITIVE},
            IntCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Character.isSurrogatePair((char) a[0], (char) a[1]);
      case 1:
        return Character.toTitleCase((char) a[0]);
      case 2:
        return Character.toTitleCase((int) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
