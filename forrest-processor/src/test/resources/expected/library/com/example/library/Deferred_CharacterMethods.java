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
  protected int indexOf(String id) {
    switch (id) {
      case "java.lang.Character.isSurrogatePair(char,char)":
        return 0;
      case "java.lang.Character.toTitleCase(char)":
        return 1;
      case "java.lang.Character.toTitleCase(int)":
        return 2;
      default:
        return -1;
    }
  }

  @Override
  protected DeferrableMethod describe(int index) {
    switch (index) {
      case 0:
        return new DeferrableMethod(
            this,
            0,
            "java.lang.Character.isSurrogatePair(char,char)",
            433829493,
            0x05688426f37b92aaL,
            new String[] {"high", "low"},
            new Codec<?>[] {CharCodec.PRIMITIVE, CharCodec.PRIMITIVE},
            BooleanCodec.PRIMITIVE);
      case 1:
        return new DeferrableMethod(
            this,
            1,
            "java.lang.Character.toTitleCase(char)",
            366029150,
            0x83a887d64c7875d8L,
            new String[] {"ch"},
            new Codec<?>[] {CharCodec.PRIMITIVE},
            CharCodec.PRIMITIVE);
      case 2:
        return new DeferrableMethod(
            this,
            2,
            "java.lang.Character.toTitleCase(int)",
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
