package com.example.objects;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Garage#vehicles(Garage.Box)}. */
  static ListTask<Garage.Vehicle, DeferredVehicle> vehicles(Garage.Box<Garage.Engine> box) {
    return new ListTask<Garage.Vehicle, DeferredVehicle>(
        new CallNode(Deferred_GarageMethods.INSTANCE, 0, 0b0, box), DeferredVehicle::new);
  }

  /** Defers {@link Garage#vehicles(Garage.Box)}. */
  static ListTask<Garage.Vehicle, DeferredVehicle> vehicles(
      Task<? extends Garage.Box<Garage.Engine>> box) {
    return new ListTask<Garage.Vehicle, DeferredVehicle>(
        new CallNode(Deferred_GarageMethods.INSTANCE, 0, 0b1, box), DeferredVehicle::new);
  }

  /** Defers {@link Garage#box(Garage.Engine)}. */
  static DeferredBoxOfEngine box(Garage.Engine engine) {
    return new DeferredBoxOfEngine(new CallNode(Deferred_GarageMethods.INSTANCE, 1, 0b0, engine));
  }

  /** Defers {@link Garage#box(Garage.Engine)}. */
  static DeferredBoxOfEngine box(Task<? extends Garage.Engine> engine) {
    return new DeferredBoxOfEngine(new CallNode(Deferred_GarageMethods.INSTANCE, 1, 0b1, engine));
  }

  /** Defers {@link Garage#bean()}. */
  static DeferredBean bean() {
    return new DeferredBean(new CallNode(Deferred_GarageMethods.INSTANCE, 2));
  }

  /** Defers {@link Garage#wheels()}. */
  static ValueTask<ArrayList<? extends Garage.Wheel>> wheels() {
    return new ValueTask<ArrayList<? extends Garage.Wheel>>(
        new CallNode(Deferred_GarageMethods.INSTANCE, 3));
  }

  /** Defers {@link Garage#wheel()}. */
  static DeferredWheel wheel() {
    return new DeferredWheel(new CallNode(Deferred_GarageMethods.INSTANCE, 4));
  }
}
