package dev.forrest.processor;

import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import java.util.HashMap;
import java.util.Map;

/** Finds methods or types of one compilation that would be stored under the same number. */
final class NumberClashes {
  private final Map<Integer, String> methods = new HashMap<>();
  private final Map<Integer, String> types = new HashMap<>();

  void check(UnitModel unit, Report report) {
    unit.methods().forEach(method -> checkMethod(unit, method, report));
    unit.named().forEach(type -> checkType(unit, type, report));
  }

  private void checkMethod(UnitModel unit, MethodModel method, Report report) {
    String name = method.id() + " on " + unit.name();
    String other = methods.putIfAbsent(method.number(), name);
    if (other != null) {
      report.add(Message.NUMBER_CLASH, method.site(), other, name, method.number());
    }
  }

  private void checkType(UnitModel unit, NamedType type, Report report) {
    int number = unit.names().number(type.use());
    String name = type.use() + " on " + unit.name();
    String other = types.putIfAbsent(number, name);
    if (other != null) {
      report.add(Message.TYPE_NUMBER_CLASH, type.place().element(), other, name, number);
    }
  }
}
