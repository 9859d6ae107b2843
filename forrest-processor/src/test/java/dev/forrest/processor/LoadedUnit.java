package dev.forrest.processor;

import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.Unit;

/**
 * A generated registry, as the runtime loads it.
 *
 * @param classes what loaded it
 */
record LoadedUnit(Compiled classes, Unit unit) {
  static LoadedUnit of(Compiled classes, String registry) throws ReflectiveOperationException {
    Class<?> type = classes.loadClass(registry);
    return new LoadedUnit(classes, (Unit) type.getConstructor().newInstance());
  }

  Object invoke(String id, Object... arguments) throws Exception {
    DeferrableMethod method = unit.method(id);
    try {
      return method.invoke(arguments);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
