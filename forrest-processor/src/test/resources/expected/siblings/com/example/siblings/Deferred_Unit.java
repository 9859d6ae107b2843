package com.example.siblings;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Declarations;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.siblings.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.siblings.Siblings":
        return Deferred_SiblingsMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.siblings.Siblings.Shape":
        return Deferred_ShapeCodec.INSTANCE;
      case "com.example.siblings.Siblings.Signal":
        return Deferred_SignalCodec.INSTANCE;
      case "com.example.siblings.Siblings.Power":
        return EnumCodec.of("com.example.siblings.Siblings.Power", 98001136,
            Siblings.Power.values());
      case "com.example.siblings.Siblings.Color":
        return EnumCodec.of("com.example.siblings.Siblings.Color", 45582886,
            Siblings.Color.values());
      case "com.example.siblings.Siblings.Bounds<java.lang.Double>":
        return Deferred_BoundsOfDoubleCodec.INSTANCE;
      case "com.example.siblings.Siblings.Bounds<java.lang.Integer>":
        return Deferred_BoundsOfIntCodec.INSTANCE;
      case "com.example.siblings.Siblings.Square":
        return Deferred_SquareCodec.INSTANCE;
      case "com.example.siblings.Siblings.Circle":
        return Deferred_CircleCodec.INSTANCE;
      case "com.example.siblings.Siblings.Signal.Strong":
        return Deferred_StrongCodec.INSTANCE;
      case "com.example.siblings.Siblings.Signal.Absent":
        return Deferred_AbsentCodec.INSTANCE;
      case "com.example.siblings.Siblings.Interval<java.lang.Double>":
        return ForeignCodec.of("com.example.siblings.Siblings.Interval<java.lang.Double>",
            119794656, Siblings.Interval.class, AdapterCodec.of(new Deferred_IntervalAdapter<>(),
            Deferred_BoundsOfDoubleCodec.INSTANCE));
      case "com.example.siblings.Siblings.Interval<java.lang.Integer>":
        return ForeignCodec.of("com.example.siblings.Siblings.Interval<java.lang.Integer>",
            401555042, Siblings.Interval.class, AdapterCodec.of(new Deferred_IntervalAdapter<>(),
            Deferred_BoundsOfIntCodec.INSTANCE));
      case "com.example.siblings.Siblings.Box<java.lang.String>":
        return ForeignCodec.of("com.example.siblings.Siblings.Box<java.lang.String>", 156868754,
            Siblings.Box.class, AdapterCodec.of(new Deferred_BoxAdapter<>(),
            ListCodec.of(StringCodec.INSTANCE)));
      case "com.example.siblings.Siblings.Box<com.example.siblings.Siblings.Box<java.lang.String>>":
        return ForeignCodec.of("com.example.siblings.Siblings.Box<com.example.siblings.Siblings.Box<java.lang.String>>",
            8195632, Siblings.Box.class, AdapterCodec.of(new Deferred_BoxAdapter<>(),
            ListCodec.of(AdapterCodec.of(new Deferred_BoxAdapter<>(),
            ListCodec.of(StringCodec.INSTANCE)))));
      default:
        return null;
    }
  }

  @Override
  public String[] uses(String className) {
    switch (className) {
      case "com.example.siblings.Siblings.Bounds":
        return new String[] {"com.example.siblings.Siblings.Bounds<java.lang.Double>",
            "com.example.siblings.Siblings.Bounds<java.lang.Integer>"};
      case "com.example.siblings.Siblings.Interval":
        return new String[] {"com.example.siblings.Siblings.Interval<java.lang.Double>",
            "com.example.siblings.Siblings.Interval<java.lang.Integer>"};
      case "com.example.siblings.Siblings.Box":
        return new String[] {"com.example.siblings.Siblings.Box<java.lang.String>",
            "com.example.siblings.Siblings.Box<com.example.siblings.Siblings.Box<java.lang.String>>"};
      default:
        return super.uses(className);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(265584709,
        "com.example.siblings.Siblings.area(com.example.siblings.Siblings.Shape,com.example.siblings.Siblings.Signal)");
    declarations.method(239009677,
        "com.example.siblings.Siblings.power(com.example.siblings.Siblings.Power,com.example.siblings.Siblings.Color)");
    declarations.method(395174913,
        "com.example.siblings.Siblings.interval(com.example.siblings.Siblings.Interval)");
    declarations.method(271103170,
        "com.example.siblings.Siblings.box(com.example.siblings.Siblings.Box)");
    declarations.type(24641838, "com.example.siblings.Siblings.Shape", 0x1b424c64551448d7L);
    declarations.type(333573767, "com.example.siblings.Siblings.Signal", 0xbca75f4afaac4eb2L);
    declarations.type(98001136, "com.example.siblings.Siblings.Power", 0x628384c79a92f456L);
    declarations.type(45582886, "com.example.siblings.Siblings.Color", 0x198b42eb6332daedL);
    declarations.type(232523396, "com.example.siblings.Siblings.Bounds<java.lang.Double>",
        0xeceb4d94225a5a38L);
    declarations.type(103372745, "com.example.siblings.Siblings.Bounds<java.lang.Integer>",
        0x612e6e1306138a3aL);
    declarations.type(166063344, "com.example.siblings.Siblings.Square", 0xbaa4f21e76826139L);
    declarations.type(27400700, "com.example.siblings.Siblings.Circle", 0x267541147d60cb5fL);
    declarations.type(491109418, "com.example.siblings.Siblings.Signal.Strong",
        0xb968d6ba1487ac8fL);
    declarations.type(407417824, "com.example.siblings.Siblings.Signal.Absent",
        0x66cf691387c26aafL);
    declarations.type(119794656, "com.example.siblings.Siblings.Interval<java.lang.Double>",
        0x763d3628d302ea66L);
    declarations.type(401555042, "com.example.siblings.Siblings.Interval<java.lang.Integer>",
        0xfc88ff1b9fa4b11dL);
    declarations.type(156868754, "com.example.siblings.Siblings.Box<java.lang.String>",
        0x0a11db94ab2ee12bL);
    declarations.type(8195632,
        "com.example.siblings.Siblings.Box<com.example.siblings.Siblings.Box<java.lang.String>>",
        0x17c8a8b9c59dfa18L);
  }
}
