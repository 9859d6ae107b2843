package com.example.names;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.MethodGroup;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Throwable;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_NamesMethods extends MethodGroup {
  static final Deferred_NamesMethods INSTANCE = new Deferred_NamesMethods();

  private Deferred_NamesMethods() {
    super("com.example.names.Deferred", 5);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.names.Names.locals(com.example.names.Names.Locals)";
      case 1:
        return "com.example.names.Names.shadowed(com.example.names.Names.Node,com.example.names.Names.Task,com.example.names.Names.string)";
      case 2:
        return "com.example.names.Names.items(com.example.names.Names.Outer.Item,com.example.names.Names.Other.Item)";
      case 3:
        return "com.example.names.Names.doStuffArguments(com.example.names.Names.Outer.Item)";
      case 4:
        return "com.example.names.Names.doStuff(java.util.List)";
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
            191929096,
            0x3d9c6976e8b11803L,
            new String[] {"locals"},
            new Codec<?>[] {Deferred_LocalsCodec.INSTANCE},
            Deferred_LocalsCodec.INSTANCE);
      case 1:
        return method(
            1,
            280177473,
            0x321fabc5bf882012L,
            new String[] {"Node", "task", "names"},
            new Codec<?>[] {Deferred_NodeCodec.INSTANCE, Deferred_TaskCodec.INSTANCE,
                Deferred_stringCodec.INSTANCE},
            MapCodec.of(Deferred_stringCodec.INSTANCE, Deferred_TaskCodec.INSTANCE));
      case 2:
        return method(
            2,
            119500455,
            0x3da454b8291b2983L,
            new String[] {"item", "other"},
            new Codec<?>[] {Deferred_OuterItemCodec.INSTANCE, Deferred_OtherItemCodec.INSTANCE},
            Deferred_OuterItemCodec.INSTANCE);
      case 3:
        return method(
            3,
            169148088,
            0xc2cc5bac3b5fbdffL,
            new String[] {"index"},
            new Codec<?>[] {Deferred_OuterItemCodec.INSTANCE},
            Deferred_OuterItemCodec.INSTANCE);
      case 4:
        return method(
            4,
            492629001,
            0x3b31d825a3459100L,
            new String[] {"a"},
            new Codec<?>[] {ListCodec.of(Deferred_StringCodec.INSTANCE)},
            Deferred_OtherItemCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Names.locals((Names.Locals) a[0]);
      case 1:
        return Names.shadowed((Names.Node) a[0], (Names.Task) a[1], (Names.string) a[2]);
      case 2:
        return Names.items((Names.Outer.Item) a[0], (Names.Other.Item) a[1]);
      case 3:
        return Names.doStuffArguments((Names.Outer.Item) a[0]);
      case 4:
        return Names.doStuff((List<com.example.names.String>) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
