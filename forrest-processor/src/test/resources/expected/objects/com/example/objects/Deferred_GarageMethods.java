package com.example.objects;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.JavaSerializedCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MethodGroup;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_GarageMethods extends MethodGroup {
  static final Deferred_GarageMethods INSTANCE = new Deferred_GarageMethods();

  private Deferred_GarageMethods() {
    super("com.example.objects.Deferred", 5);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.objects.Garage.vehicles(com.example.objects.Garage.Box)";
      case 1:
        return "com.example.objects.Garage.box(com.example.objects.Garage.Engine)";
      case 2:
        return "com.example.objects.Garage.bean()";
      case 3:
        return "com.example.objects.Garage.wheels()";
      case 4:
        return "com.example.objects.Garage.wheel()";
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
            165090367,
            0x5e5cd95031c186bcL,
            new String[] {"box"},
            new Codec<?>[] {AdapterCodec.of(new Deferred_BoxAdapter<>(),
                ListCodec.of(AdapterCodec.of(new Deferred_EngineAdapter(), DoubleCodec.INSTANCE)))},
            ListCodec.of(Deferred_VehicleCodec.INSTANCE));
      case 1:
        return method(
            1,
            415188628,
            0xb31e6b1b03ae7cacL,
            new String[] {"engine"},
            new Codec<?>[] {AdapterCodec.of(new Deferred_EngineAdapter(), DoubleCodec.INSTANCE)},
            AdapterCodec.of(new Deferred_BoxAdapter<>(),
                ListCodec.of(AdapterCodec.of(new Deferred_EngineAdapter(), DoubleCodec.INSTANCE))));
      case 2:
        return method(
            2,
            341158384,
            0x427c1ba2913f0267L,
            new String[] {},
            new Codec<?>[] {},
            JavaSerializedCodec.of(Garage.Bean.class, Deferred_Unit.class,
                "com.example.objects.Garage$Bean"));
      case 3:
        return method(
            3,
            312782370,
            0x9fbc608bfb22a1cfL,
            new String[] {},
            new Codec<?>[] {},
            JavaSerializedCodec.of(ArrayList.class, Deferred_Unit.class, "java.util.ArrayList"));
      case 4:
        return method(
            4,
            112882576,
            0xfcc4a32e054f8ba4L,
            new String[] {},
            new Codec<?>[] {},
            JavaSerializedCodec.of(Garage.Wheel.class, Deferred_Unit.class,
                "com.example.objects.Garage$Wheel"));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Garage.vehicles((Garage.Box<Garage.Engine>) a[0]);
      case 1:
        return Garage.box((Garage.Engine) a[0]);
      case 2:
        return Garage.bean();
      case 3:
        return Garage.wheels();
      case 4:
        return Garage.wheel();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
