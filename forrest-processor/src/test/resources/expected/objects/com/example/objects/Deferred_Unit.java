package com.example.objects;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Components;
import dev.forrest.codec.Declarations;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.ListCodec;
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
    super("com.example.objects.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.objects.Garage":
        return Deferred_GarageMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.objects.Garage.Vehicle":
        return Deferred_VehicleCodec.INSTANCE;
      case "com.example.objects.Garage.Car":
        return Deferred_CarCodec.INSTANCE;
      case "com.example.objects.Garage.Bike":
        return Deferred_BikeCodec.INSTANCE;
      case "com.example.objects.Garage.Engine":
        return ForeignCodec.of("com.example.objects.Garage.Engine", 55866572, Garage.Engine.class,
            AdapterCodec.of(new Deferred_EngineAdapter(), DoubleCodec.INSTANCE));
      case "com.example.objects.Garage.Box<com.example.objects.Garage.Engine>":
        return ForeignCodec.of("com.example.objects.Garage.Box<com.example.objects.Garage.Engine>",
            161378415, Garage.Box.class, AdapterCodec.of(new Deferred_BoxAdapter<>(),
            ListCodec.of(AdapterCodec.of(new Deferred_EngineAdapter(), DoubleCodec.INSTANCE))));
      default:
        return null;
    }
  }

  @Override
  public Components components(String typeName) {
    switch (typeName) {
      case "com.example.objects.Garage.Vehicle":
        return Deferred_VehicleComponents.INSTANCE;
      case "com.example.objects.Garage.Engine":
        return Deferred_EngineComponents.INSTANCE;
      case "com.example.objects.Garage.Box<com.example.objects.Garage.Engine>":
        return Deferred_BoxOfEngineComponents.INSTANCE;
      case "com.example.objects.Garage.Bean":
        return Deferred_BeanComponents.INSTANCE;
      case "com.example.objects.Garage.Wheel":
        return Deferred_WheelComponents.INSTANCE;
      default:
        return super.components(typeName);
    }
  }

  @Override
  public String[] uses(String className) {
    switch (className) {
      case "com.example.objects.Garage.Box":
        return new String[] {"com.example.objects.Garage.Box<com.example.objects.Garage.Engine>"};
      default:
        return super.uses(className);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(165090367,
        "com.example.objects.Garage.vehicles(com.example.objects.Garage.Box)");
    declarations.method(415188628,
        "com.example.objects.Garage.box(com.example.objects.Garage.Engine)");
    declarations.method(341158384, "com.example.objects.Garage.bean()");
    declarations.method(312782370, "com.example.objects.Garage.wheels()");
    declarations.method(112882576, "com.example.objects.Garage.wheel()");
    declarations.type(28772038, "com.example.objects.Garage.Vehicle", 0x4cbb829a22df34b4L);
    declarations.type(29308994, "com.example.objects.Garage.Car", 0xc857c3776a4fbc2cL);
    declarations.type(301227237, "com.example.objects.Garage.Bike", 0x9787b11648989d75L);
    declarations.type(55866572, "com.example.objects.Garage.Engine", 0x5d156acbe0e17c45L);
    declarations.type(161378415,
        "com.example.objects.Garage.Box<com.example.objects.Garage.Engine>", 0x766ef3f4936ddd8cL);
  }
}
