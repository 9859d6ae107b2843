package dev.forrest.processor.model;

import dev.forrest.processor.type.ProtoNames;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Names the messages of methods after their stubs; overloads take their parameter types along. */
final class MethodNames {
  private MethodNames() {}

  static Map<MethodModel, String> allocate(UnitModel unit, ProtoNames names) {
    Map<String, Integer> uses = new HashMap<>();
    unit.methods().forEach(method -> uses.merge(method.stub(), 1, Integer::sum));
    // By identity: a record's hash code goes through all that it holds.
    Map<MethodModel, String> allocated = new IdentityHashMap<>();
    unit.methods()
        .forEach(
            method -> {
              String wanted = uses.get(method.stub()) > 1 ? overloaded(method) : method.stub();
              allocated.put(method, names.allocate(wanted, "Arguments", "Return", "_return"));
            });
    return allocated;
  }

  private static String overloaded(MethodModel method) {
    StringBuilder name = new StringBuilder(method.stub());
    for (ParameterModel parameter : method.parameters()) {
      name.append('_').append(parameter.simpleTypeName());
    }
    return name.toString();
  }
}
