package dev.forrest.graph;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.Unit;
import java.util.Collection;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The units that this JVM knows, by name. Immutable. */
public final class Units {
  private final Map<String, Unit> units = new TreeMap<>();

  private Units() {}

  /** The units of a worker: those alone that its runner names. */
  public static Units of(Collection<Unit> units) {
    Units all = new Units();
    for (Unit unit : units) {
      all.units.put(unit.name(), unit);
    }
    return all;
  }

  /**
   * All units that a class loader sees.
   *
   * @throws IllegalStateException if two methods, or two types, have one number
   */
  public static Units discover(ClassLoader loader) {
    Units all = new Units();
    Clashes methods = new Clashes();
    for (Unit unit : ServiceLoader.load(Unit.class, loader)) {
      if (all.units.putIfAbsent(unit.name(), unit) == null) {
        unit.declare(methods);
      }
    }
    return all;
  }

  /** The unit with a name, or null. */
  public Unit find(String name) {
    return units.get(name);
  }

  /** All units, sorted by name. */
  public Collection<Unit> all() {
    return units.values();
  }

  /** Finds two declarations of one number. */
  private static final class Clashes implements Declarations {
    private final Map<Integer, String> methods = new TreeMap<>();
    private final Map<Integer, String> types = new TreeMap<>();

    @Override
    public void method(int number, String id) {
      check(methods.put(number, id), number, id);
    }

    @Override
    public void type(int number, String typeName) {
      // Units that share a type have codecs of their own for it, with numbers of their own.
      check(types.put(number, typeName), number, typeName);
    }

    private static void check(String first, int number, String second) {
      if (first != null) {
        throw new IllegalStateException(
            "Number "
                + number
                + " stands for "
                + first
                + " and for "
                + second
                + ". Give one of the methods a number of its own, with @Deferrable(number = ...).");
      }
    }
  }
}
