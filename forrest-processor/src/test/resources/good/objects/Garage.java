package com.example.objects;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.JavaSerialized;
import dev.forrest.annotations.TaskAdapter;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Classes, and a sealed interface, whose getters and fields are parts of tasks. */
class Garage {
  static class Part {
    public int count;

    public boolean isSpare() {
      return count > 0;
    }
  }

  static class Engine extends Part {
    public final double power;
    public List<String> names;
    public static int made;
    public Object anything;
    public int toString = 1;
    int hidden;

    Engine(double power) {
      this.power = power;
    }

    public double getPower() {
      return power;
    }

    public Optional<Engine> getTwin() {
      return Optional.empty();
    }

    public Thread getThread() {
      return null;
    }

    public String getName() throws Exception {
      return "";
    }

    @Deprecated
    public String getOld() {
      return "";
    }

    double getHidden() {
      return power;
    }
  }

  static class Box<T> {
    public T content;

    public List<? extends T> getAll() {
      return List.of(content);
    }
  }

  static class Bean implements Serializable {
    private static final long serialVersionUID = 1;
    public transient Engine engine;

    public Bean getNext() {
      return null;
    }
  }

  record Wheel(int size) implements Serializable {
    public int getTwice() {
      return 2 * size;
    }
  }

  sealed interface Vehicle permits Car, Bike {
    Engine getEngine();

    default boolean isFast() {
      return getEngine().power > 100;
    }
  }

  record Car(Engine getEngine) implements Vehicle {}

  record Bike(Engine getEngine, String name) implements Vehicle {}

  @TaskAdapter
  static class EngineAdapter {
    static double toStored(Engine engine) {
      return engine.power;
    }

    static Engine fromStored(double power) {
      return new Engine(power);
    }
  }

  @TaskAdapter
  static class BoxAdapter {
    static <T> List<T> toStored(Box<T> box) {
      return List.of(box.content);
    }

    static <T> Box<T> fromStored(List<T> list) {
      return new Box<>();
    }
  }

  @Deferrable
  static List<Vehicle> vehicles(Box<Engine> box) {
    return null;
  }

  @Deferrable
  static Box<Engine> box(Engine engine) {
    return null;
  }

  @Deferrable
  @JavaSerialized
  static Bean bean() {
    return null;
  }

  @Deferrable
  @JavaSerialized
  static java.util.ArrayList<? extends Wheel> wheels() {
    return null;
  }

  @Deferrable
  @JavaSerialized
  static Wheel wheel() {
    return null;
  }
}
