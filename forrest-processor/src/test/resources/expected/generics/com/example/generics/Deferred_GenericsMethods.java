package com.example.generics;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_GenericsMethods extends MethodGroup {
  static final Deferred_GenericsMethods INSTANCE = new Deferred_GenericsMethods();

  private Deferred_GenericsMethods() {
    super("com.example.generics.Deferred", 4);
  }

  @Override
  protected int indexOf(String id) {
    switch (id) {
      case "com.example.generics.Generics.echo(com.example.generics.Generics.Pair)":
        return 0;
      case "com.example.generics.Generics.map(com.example.generics.Generics.Pair)":
        return 1;
      case "com.example.generics.Generics.numbers(com.example.generics.Generics.Tree)":
        return 2;
      case "com.example.generics.Generics.strings(com.example.generics.Generics.Tree,com.example.generics.Generics.Bounded,com.example.generics.Generics.Chain)":
        return 3;
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
            "com.example.generics.Generics.echo(com.example.generics.Generics.Pair)",
            180728427,
            0x395eb0b836d3ea2dL,
            new String[] {"pair"},
            new Codec<?>[] {Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec.INSTANCE},
            Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec.INSTANCE);
      case 1:
        return new DeferrableMethod(
            this,
            1,
            "com.example.generics.Generics.map(com.example.generics.Generics.Pair)",
            55077344,
            0x477776b2cfab174eL,
            new String[] {"pairs"},
            new Codec<?>[] {Deferred_PairOfPairOfStringAndIntAndPairOfLongAndLongArrayCodec.INSTANCE},
            MapCodec.of(StringCodec.INSTANCE, Deferred_PairOfStringAndIntCodec.INSTANCE));
      case 2:
        return new DeferrableMethod(
            this,
            2,
            "com.example.generics.Generics.numbers(com.example.generics.Generics.Tree)",
            22271818,
            0x44539fa9a4531c5eL,
            new String[] {"tree"},
            new Codec<?>[] {Deferred_TreeOfIntCodec.INSTANCE},
            Deferred_TreeOfIntCodec.INSTANCE);
      case 3:
        return new DeferrableMethod(
            this,
            3,
            "com.example.generics.Generics.strings(com.example.generics.Generics.Tree,com.example.generics.Generics.Bounded,com.example.generics.Generics.Chain)",
            196051388,
            0x8a4f267a1c4a9657L,
            new String[] {"tree", "bounded", "c"},
            new Codec<?>[] {Deferred_TreeOfStringCodec.INSTANCE,
                Deferred_BoundedOfLongCodec.INSTANCE, Deferred_ChainOfOptionalOfLongCodec.INSTANCE},
            Deferred_TreeOfStringCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Generics.echo((Generics.Pair<String, List<Generics.Pair<Integer, double[]>>>) a[0]);
      case 1:
        return Generics.map((Generics.Pair<Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]>) a[0]);
      case 2:
        return Generics.numbers((Generics.Tree<Integer>) a[0]);
      case 3:
        return Generics.strings((Generics.Tree<String>) a[0], (Generics.Bounded<Long>) a[1],
            (Generics.Chain<Optional<Long>>) a[2]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
