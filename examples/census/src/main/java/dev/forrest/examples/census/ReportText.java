package dev.forrest.examples.census;

import dev.forrest.examples.terminal.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes a report as tables. */
final class ReportText {
  private ReportText() {}

  /** All tables, 80 columns wide at most. */
  static List<String> of(Report report, int modules, int others) {
    List<String> lines = new ArrayList<>(modules(report, modules));
    lines.add("");
    lines.addAll(largestMethods(report, others));
    lines.add("");
    lines.addAll(packages(report, others));
    return lines;
  }

  private static List<String> modules(Report report, int limit) {
    Table table =
        new Table("module", "classes", "methods", "instr.", "lambdas", "records", "native");
    List<ModuleCensus> modules = report.modules();
    int shown = modules.size() <= limit + 1 ? modules.size() : limit;
    modules.subList(0, shown).forEach(module -> addModule(table, module));
    if (shown < modules.size()) {
      Tally rest = new Tally();
      modules.subList(shown, modules.size()).forEach(rest::add);
      addModule(table, rest.toCensus((modules.size() - shown) + " others"));
    }
    table.rule();
    addModule(table, report.total());
    return table.lines();
  }

  private static void addModule(Table table, ModuleCensus module) {
    table.add(
        module.module(),
        module.classes(),
        module.methods(),
        module.instructions(),
        module.lambdas(),
        module.records(),
        module.nativeMethods());
  }

  private static List<String> largestMethods(Report report, int limit) {
    Table table = new Table("largest method", "instr.");
    report.largestMethods().stream()
        .limit(limit)
        .forEach(method -> table.add(method.method(), method.instructions()));
    return table.lines();
  }

  private static List<String> packages(Report report, int limit) {
    Table table = new Table("package most used by others", "references");
    report.total().packages().stream()
        .limit(limit)
        .forEach(use -> table.add(use.name(), use.references()));
    return table.lines();
  }
}
