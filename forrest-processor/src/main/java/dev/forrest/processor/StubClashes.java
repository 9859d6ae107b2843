package dev.forrest.processor;

import dev.forrest.processor.model.MethodKind;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.StubModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds stubs that the compiler could not tell apart. */
final class StubClashes {
  /** The methods of {@link Object} whose signature a stub can have. */
  private static final Set<String> INHERITED =
      Set.of(
          "clone()",
          "finalize()",
          "getClass()",
          "hashCode()",
          "notify()",
          "notifyAll()",
          "toString()",
          "wait()",
          "wait(long)",
          "wait(long, int)");

  private final UnitModel unit;
  private final Report report;
  private final Map<String, MethodModel> byErasure = new HashMap<>();
  private final Map<List<String>, List<MethodModel>> foreign = new LinkedHashMap<>();
  private final Set<List<String>> reported = new HashSet<>();

  private StubClashes(UnitModel unit, Report report) {
    this.unit = unit;
    this.report = report;
  }

  static void check(UnitModel unit, Report report) {
    StubClashes clashes = new StubClashes(unit, report);
    unit.methods().flatMap(method -> method.stubs().stream()).forEach(clashes::check);
    clashes.reportForeign();
  }

  /** One report for a pair of classes: they may have many methods in common. */
  private void reportForeign() {
    foreign.forEach(
        (classes, methods) -> {
          String names =
              methods.stream()
                  .map(m -> m.kind() == MethodKind.CONSTRUCTOR ? "new" : m.stub())
                  .distinct()
                  .map(name -> '"' + name + '"')
                  .collect(Collectors.joining(", "));
          report.add(
              Message.LIBRARY_CLASH,
              methods.get(0).site(),
              classes.get(1),
              classes.get(0),
              unit.name(),
              names);
        });
  }

  private void check(StubModel stub) {
    MethodModel method = stub.method();
    String erasure = stub.erasure();
    if (INHERITED.contains(erasure)) {
      report.add(Message.INHERITED_STUB, method.site(), erasure, method.id());
    }
    MethodModel first = byErasure.putIfAbsent(erasure, method);
    if (first != null && method.isForeign()) {
      List<String> pair = List.of(first.owner().toString(), method.owner().toString());
      foreign.computeIfAbsent(pair, p -> new ArrayList<>()).add(method);
      return;
    }
    // One report for a pair of methods, however many of their stubs clash.
    if (first != null && reported.add(List.of(first.id(), method.id()))) {
      report.add(
          Message.STUB_CLASH, method.element(), first.id(), method.id(), unit.name(), erasure);
    }
  }
}
