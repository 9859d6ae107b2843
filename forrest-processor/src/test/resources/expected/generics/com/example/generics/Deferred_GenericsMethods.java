package com.example.generics;

import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.BytesCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntArrayCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_GenericsMethods extends MethodGroup {
  static final Deferred_GenericsMethods INSTANCE = new Deferred_GenericsMethods();

  private Deferred_GenericsMethods() {
    super("com.example.generics.Deferred", 13);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.generics.Generics.echo(com.example.generics.Generics.Pair)";
      case 1:
        return "com.example.generics.Generics.map(com.example.generics.Generics.Pair)";
      case 2:
        return "com.example.generics.Generics.numbers(com.example.generics.Generics.Tree)";
      case 3:
        return "com.example.generics.Generics.strings(com.example.generics.Generics.Tree,com.example.generics.Generics.Bounded,com.example.generics.Generics.Chain)";
      case 4:
        return "com.example.generics.Generics.first(java.util.List,com.example.generics.Generics.Tree)";
      case 5:
        return "com.example.generics.Generics.all(com.example.generics.Generics.Tree[],java.util.Map)";
      case 6:
        return "com.example.generics.Generics.sameTrees(com.example.generics.Generics.Tree,com.example.generics.Generics.Tree[])";
      case 7:
        return "com.example.generics.Generics.same(com.example.generics.Generics.Pair)";
      case 8:
        return "com.example.generics.Generics.owned(com.example.generics.Generics.Owned,java.util.List)";
      case 9:
        return "com.example.generics.Generics.several(int,com.example.generics.Generics.Tree[])";
      case 10:
        return "com.example.generics.Generics.texts(java.lang.String[])";
      case 11:
        return "com.example.generics.Generics.numbers(java.lang.Integer,int[])";
      case 12:
        return "com.example.generics.Generics.blobs(byte[][])";
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
            180728427,
            0x1b6c31546f3f5cbcL,
            new String[] {"pair"},
            new Codec<?>[] {Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec.INSTANCE},
            Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec.INSTANCE);
      case 1:
        return method(
            1,
            55077344,
            0xe68058ce859f2838L,
            new String[] {"pairs"},
            new Codec<?>[] {Deferred_PairOfPairOfStringAndIntAndPairOfLongAndLongArrayCodec.INSTANCE},
            MapCodec.of(StringCodec.INSTANCE, Deferred_PairOfStringAndIntCodec.INSTANCE));
      case 2:
        return method(
            2,
            22271818,
            0xcff3978cf7c1fb5cL,
            new String[] {"tree"},
            new Codec<?>[] {Deferred_TreeOfIntCodec.INSTANCE},
            Deferred_TreeOfIntCodec.INSTANCE);
      case 3:
        return method(
            3,
            196051388,
            0x0ffc13a1e2a43271L,
            new String[] {"tree", "bounded", "c"},
            new Codec<?>[] {Deferred_TreeOfStringCodec.INSTANCE,
                Deferred_BoundedOfLongCodec.INSTANCE, Deferred_ChainOfOptionalOfLongCodec.INSTANCE},
            Deferred_TreeOfStringCodec.INSTANCE);
      case 4:
        return method(
            4,
            293483038,
            0x986a61207d9e50d0L,
            new String[] {"trees", "otherwise"},
            new Codec<?>[] {ListCodec.of(Deferred_TreeOfIntCodec.INSTANCE),
                Deferred_TreeOfIntCodec.INSTANCE},
            Deferred_TreeOfIntCodec.INSTANCE);
      case 5:
        return method(
            5,
            364225764,
            0xa99fc216eb0e07a7L,
            new String[] {"nodes", "byName"},
            new Codec<?>[] {ArrayCodec.of(Deferred_TreeOfStringCodec.INSTANCE, Generics.Tree.class),
                MapCodec.of(StringCodec.INSTANCE, Deferred_TreeOfStringCodec.INSTANCE)},
            ListCodec.of(Deferred_TreeOfStringCodec.INSTANCE));
      case 6:
        return method(
            6,
            324117288,
            0xe31c35b834d7a9bdL,
            new String[] {"tree", "more"},
            new Codec<?>[] {Deferred_TreeOfStringCodec.INSTANCE,
                ArrayCodec.of(Deferred_TreeOfStringCodec.INSTANCE, Generics.Tree.class)},
            ListCodec.of(Deferred_TreeOfStringCodec.INSTANCE));
      case 7:
        return method(
            7,
            462711650,
            0x34118f32834b42d7L,
            new String[] {"pair"},
            new Codec<?>[] {Deferred_PairOfStringAndIntCodec.INSTANCE},
            Deferred_PairOfStringAndIntCodec.INSTANCE);
      case 8:
        return method(
            8,
            500366536,
            0xd3628ec30231fd7dL,
            new String[] {"owned", "more"},
            new Codec<?>[] {Deferred_OwnedOfTreeOfIntCodec.INSTANCE,
                ListCodec.of(Deferred_OwnedOfTreeOfIntCodec.INSTANCE)},
            Deferred_OwnedOfTreeOfIntCodec.INSTANCE);
      case 9:
        return method(
            9,
            25670152,
            0xac1c5c85154ccc41L,
            new String[] {"first", "trees"},
            new Codec<?>[] {IntCodec.PRIMITIVE, ArrayCodec.of(Deferred_TreeOfStringCodec.INSTANCE,
                Generics.Tree.class)},
            IntCodec.PRIMITIVE);
      case 10:
        return method(
            10,
            463432010,
            0x3c91a2c39d646d56L,
            new String[] {"texts"},
            new Codec<?>[] {ArrayCodec.of(StringCodec.INSTANCE, String.class)},
            IntCodec.PRIMITIVE);
      case 11:
        return method(
            11,
            503763603,
            0x147415a2ef6311c6L,
            new String[] {"first", "more"},
            new Codec<?>[] {IntCodec.INSTANCE, IntArrayCodec.INSTANCE},
            IntCodec.PRIMITIVE);
      case 12:
        return method(
            12,
            19341656,
            0x7d01a29d6de8d79cL,
            new String[] {"blobs"},
            new Codec<?>[] {ArrayCodec.of(BytesCodec.INSTANCE, byte[].class)},
            IntCodec.PRIMITIVE);
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
      case 4:
        return Generics.first((List<Generics.Tree<Integer>>) a[0], (Generics.Tree<Integer>) a[1]);
      case 5:
        return Generics.all((Generics.Tree<String>[]) a[0],
            (Map<String, Generics.Tree<String>>) a[1]);
      case 6:
        return Generics.sameTrees((Generics.Tree<String>) a[0], (Generics.Tree<String>[]) a[1]);
      case 7:
        return Generics.same((Generics.Pair<String, Integer>) a[0]);
      case 8:
        return Generics.owned((Generics.Owned<Generics.Tree<Integer>>) a[0],
            (List<Generics.Owned<Generics.Tree<Integer>>>) a[1]);
      case 9:
        return Generics.several((int) a[0], (Generics.Tree<String>[]) a[1]);
      case 10:
        return Generics.texts((String[]) a[0]);
      case 11:
        return Generics.numbers((Integer) a[0], (int[]) a[1]);
      case 12:
        return Generics.blobs((byte[][]) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
