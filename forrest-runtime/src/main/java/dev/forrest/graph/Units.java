package dev.forrest.graph;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.LambdaHost;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import java.util.Collection;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The units that this JVM knows, by name. Immutable. */
public final class Units {
  private final Map<String, Unit> units;

  /** Null where whatever has another schema is refused. */
  private final SchemaCheck check;

  private Units(Map<String, Unit> units, SchemaCheck check) {
    this.units = units;
    this.check = check;
  }

  /** The same units, for reading what was stored with other schemas than theirs. */
  public Units reading(SchemaCheck others) {
    return new Units(units, others);
  }

  /** The check that {@link #reading} got, or null. */
  SchemaCheck schemaCheck() {
    return check;
  }

  /** Whether something may be read that was stored with another schema. */
  boolean readOthers() {
    return check != null;
  }

  /** The units of a worker: those alone that its runner names. */
  public static Units of(Collection<Unit> units) {
    Map<String, Unit> all = new TreeMap<>();
    for (Unit unit : units) {
      all.put(unit.name(), unit);
    }
    return new Units(all, null);
  }

  /**
   * All units that a class loader sees.
   *
   * @throws IllegalStateException if two methods, or two types, have one number
   */
  public static Units discover(ClassLoader loader) {
    Map<String, Unit> all = new TreeMap<>();
    Clashes methods = new Clashes();
    for (Unit unit : ServiceLoader.load(Unit.class, loader)) {
      if (all.putIfAbsent(unit.name(), unit) == null) {
        unit.declare(methods);
      }
    }
    return new Units(all, null);
  }

  /**
   * Checks what was stored of a method.
   *
   * @throws SchemaMismatchException if it cannot be read here
   */
  void check(Unit unit, DeferrableMethod method, long fingerprint) {
    if (fingerprint != method.fingerprint()) {
      if (check == null) {
        throw changed(method.id());
      }
      check.check(unit, method, fingerprint);
    }
  }

  /**
   * Checks what was stored of a type.
   *
   * @param here the fingerprint of the type here
   * @throws SchemaMismatchException if it cannot be read here
   */
  void check(Unit unit, NamedCodec type, long here, long fingerprint) {
    if (fingerprint != here) {
      if (check == null) {
        throw changed(type.typeName());
      }
      check.check(unit, type, fingerprint);
    }
  }

  private static SchemaMismatchException changed(String what) {
    return new SchemaMismatchException("The types of " + what + " have changed.");
  }

  /** The unit with a name, or null. */
  public Unit find(String name) {
    return units.get(name);
  }

  /** The class with a binary name, where a unit declares that its lambdas may be run, or null. */
  LambdaHost lambdas(String className) {
    for (Unit unit : units.values()) {
      LambdaHost host = unit.lambdas(className);
      if (host != null) {
        return host;
      }
    }
    return null;
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
    public void type(int number, String typeName, long fingerprint) {
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
