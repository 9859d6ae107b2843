package com.example.annotated;

import dev.forrest.codec.ArrayCodec;
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
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_AnnotatedMethods extends MethodGroup {
  static final Deferred_AnnotatedMethods INSTANCE = new Deferred_AnnotatedMethods();

  private Deferred_AnnotatedMethods() {
    super("com.example.annotated.Deferred", 3);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.annotated.Annotated.item(com.example.annotated.Annotated.Item,java.util.List,java.util.Map)";
      case 1:
        return "com.example.annotated.Annotated.pairs(com.example.annotated.Annotated.Pair,int[],java.lang.Integer[])";
      case 2:
        return "com.example.annotated.Annotated.same(com.example.annotated.Annotated.Item)";
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
            286488088,
            0x1473277ae57975cdL,
            new String[] {"item", "items", "byName"},
            new Codec<?>[] {Deferred_ItemCodec.INSTANCE, ListCodec.of(Deferred_ItemCodec.INSTANCE),
                MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Deferred_ItemCodec.INSTANCE))},
            Deferred_ItemCodec.INSTANCE);
      case 1:
        return method(
            1,
            485371212,
            0x4e20fffcc6ca1a81L,
            new String[] {"pair", "numbers", "boxes"},
            new Codec<?>[] {Deferred_PairOfIntAndItemCodec.INSTANCE, IntArrayCodec.INSTANCE,
                ArrayCodec.of(IntCodec.INSTANCE, Integer.class)},
            ListCodec.of(Deferred_PairOfStringAndIntCodec.INSTANCE));
      case 2:
        return method(
            2,
            175374965,
            0x8f93a6c87351c873L,
            new String[] {"value"},
            new Codec<?>[] {Deferred_ItemCodec.INSTANCE},
            Deferred_ItemCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Annotated.item((Annotated.Item) a[0], (List<Annotated.Item>) a[1],
            (Map<String, List<Annotated.Item>>) a[2]);
      case 1:
        return Annotated.pairs((Annotated.Pair<Integer, Annotated.Item>) a[0], (int[]) a[1],
            (Integer[]) a[2]);
      case 2:
        return Annotated.same((Annotated.Item) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
