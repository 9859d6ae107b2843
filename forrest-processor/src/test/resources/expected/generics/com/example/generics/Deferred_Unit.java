package com.example.generics;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.generics.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.generics.Generics":
        return Deferred_GenericsMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.generics.Generics.Pair<java.lang.String,java.util.List<com.example.generics.Generics.Pair<java.lang.Integer,double[]>>>":
        return Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec.INSTANCE;
      case "com.example.generics.Generics.Pair<com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>,com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>[]>":
        return Deferred_PairOfPairOfStringAndIntAndPairOfLongAndLongArrayCodec.INSTANCE;
      case "com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>":
        return Deferred_PairOfStringAndIntCodec.INSTANCE;
      case "com.example.generics.Generics.Tree<java.lang.Integer>":
        return Deferred_TreeOfIntCodec.INSTANCE;
      case "com.example.generics.Generics.Tree<java.lang.String>":
        return Deferred_TreeOfStringCodec.INSTANCE;
      case "com.example.generics.Generics.Bounded<java.lang.Long>":
        return Deferred_BoundedOfLongCodec.INSTANCE;
      case "com.example.generics.Generics.Chain<java.util.Optional<java.lang.Long>>":
        return Deferred_ChainOfOptionalOfLongCodec.INSTANCE;
      case "com.example.generics.Generics.Owned<com.example.generics.Generics.Tree<java.lang.Integer>>":
        return Deferred_OwnedOfTreeOfIntCodec.INSTANCE;
      case "com.example.generics.Generics.Pair<java.lang.Integer,double[]>":
        return Deferred_PairOfIntAndDoubleArrayCodec.INSTANCE;
      case "com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>":
        return Deferred_PairOfLongAndLongCodec.INSTANCE;
      case "com.example.generics.Generics.Leaf<java.lang.Integer>":
        return Deferred_LeafOfIntCodec.INSTANCE;
      case "com.example.generics.Generics.Fork<java.lang.Integer>":
        return Deferred_ForkOfIntCodec.INSTANCE;
      case "com.example.generics.Generics.Numbered":
        return Deferred_NumberedCodec.INSTANCE;
      case "com.example.generics.Generics.Leaf<java.lang.String>":
        return Deferred_LeafOfStringCodec.INSTANCE;
      case "com.example.generics.Generics.Fork<java.lang.String>":
        return Deferred_ForkOfStringCodec.INSTANCE;
      case "com.example.generics.Generics.Labels":
        return EnumCodec.of("com.example.generics.Generics.Labels", 173407674,
            Generics.Labels.values());
      default:
        return null;
    }
  }

  @Override
  public String[] uses(String className) {
    switch (className) {
      case "com.example.generics.Generics.Pair":
        return new String[] {"com.example.generics.Generics.Pair<java.lang.String,java.util.List<com.example.generics.Generics.Pair<java.lang.Integer,double[]>>>",
            "com.example.generics.Generics.Pair<com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>,com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>[]>",
            "com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>",
            "com.example.generics.Generics.Pair<java.lang.Integer,double[]>",
            "com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>"};
      case "com.example.generics.Generics.Tree":
        return new String[] {"com.example.generics.Generics.Tree<java.lang.Integer>",
            "com.example.generics.Generics.Tree<java.lang.String>"};
      case "com.example.generics.Generics.Bounded":
        return new String[] {"com.example.generics.Generics.Bounded<java.lang.Long>"};
      case "com.example.generics.Generics.Chain":
        return new String[] {"com.example.generics.Generics.Chain<java.util.Optional<java.lang.Long>>"};
      case "com.example.generics.Generics.Owned":
        return new String[] {"com.example.generics.Generics.Owned<com.example.generics.Generics.Tree<java.lang.Integer>>"};
      case "com.example.generics.Generics.Leaf":
        return new String[] {"com.example.generics.Generics.Leaf<java.lang.Integer>",
            "com.example.generics.Generics.Leaf<java.lang.String>"};
      case "com.example.generics.Generics.Fork":
        return new String[] {"com.example.generics.Generics.Fork<java.lang.Integer>",
            "com.example.generics.Generics.Fork<java.lang.String>"};
      default:
        return super.uses(className);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(180728427,
        "com.example.generics.Generics.echo(com.example.generics.Generics.Pair)");
    declarations.method(55077344,
        "com.example.generics.Generics.map(com.example.generics.Generics.Pair)");
    declarations.method(22271818,
        "com.example.generics.Generics.numbers(com.example.generics.Generics.Tree)");
    declarations.method(196051388,
        "com.example.generics.Generics.strings(com.example.generics.Generics.Tree,com.example.generics.Generics.Bounded,com.example.generics.Generics.Chain)");
    declarations.method(293483038,
        "com.example.generics.Generics.first(java.util.List,com.example.generics.Generics.Tree)");
    declarations.method(364225764,
        "com.example.generics.Generics.all(com.example.generics.Generics.Tree[],java.util.Map)");
    declarations.method(324117288,
        "com.example.generics.Generics.sameTrees(com.example.generics.Generics.Tree,com.example.generics.Generics.Tree[])");
    declarations.method(462711650,
        "com.example.generics.Generics.same(com.example.generics.Generics.Pair)");
    declarations.method(500366536,
        "com.example.generics.Generics.owned(com.example.generics.Generics.Owned,java.util.List)");
    declarations.method(25670152,
        "com.example.generics.Generics.several(int,com.example.generics.Generics.Tree[])");
    declarations.method(463432010, "com.example.generics.Generics.texts(java.lang.String[])");
    declarations.method(503763603,
        "com.example.generics.Generics.numbers(java.lang.Integer,int[])");
    declarations.method(19341656, "com.example.generics.Generics.blobs(byte[][])");
    declarations.type(128353356,
        "com.example.generics.Generics.Pair<java.lang.String,java.util.List<com.example.generics.Generics.Pair<java.lang.Integer,double[]>>>",
        0x8fcea30ac07bfd42L);
    declarations.type(279138285,
        "com.example.generics.Generics.Pair<com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>,com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>[]>",
        0x6a2c2bf5a5462a5fL);
    declarations.type(397483843,
        "com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>",
        0x684d2a0c9ce96807L);
    declarations.type(444289184, "com.example.generics.Generics.Tree<java.lang.Integer>",
        0xabf1fb4a201cc464L);
    declarations.type(313579693, "com.example.generics.Generics.Tree<java.lang.String>",
        0xb9a88969efc1785fL);
    declarations.type(478138065, "com.example.generics.Generics.Bounded<java.lang.Long>",
        0x99b3c4afb405d52eL);
    declarations.type(139694681,
        "com.example.generics.Generics.Chain<java.util.Optional<java.lang.Long>>",
        0x741f3993f60182a5L);
    declarations.type(138474155,
        "com.example.generics.Generics.Owned<com.example.generics.Generics.Tree<java.lang.Integer>>",
        0xffbf3b1736d5a35cL);
    declarations.type(136968427, "com.example.generics.Generics.Pair<java.lang.Integer,double[]>",
        0xd36c2feacbdb0679L);
    declarations.type(424005495,
        "com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>", 0x48f04d2a79352043L);
    declarations.type(502383171, "com.example.generics.Generics.Leaf<java.lang.Integer>",
        0x5561b1dbdfee5803L);
    declarations.type(134130677, "com.example.generics.Generics.Fork<java.lang.Integer>",
        0x349ee5dc8a76948dL);
    declarations.type(197834386, "com.example.generics.Generics.Numbered", 0xc9a94c188719a78bL);
    declarations.type(57178364, "com.example.generics.Generics.Leaf<java.lang.String>",
        0x893abbdfdde329c6L);
    declarations.type(517495663, "com.example.generics.Generics.Fork<java.lang.String>",
        0x9a6699a6003bf022L);
    declarations.type(173407674, "com.example.generics.Generics.Labels", 0xe0c3f3e9a3305ecfL);
  }
}
