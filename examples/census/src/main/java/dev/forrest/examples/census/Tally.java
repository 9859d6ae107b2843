package dev.forrest.examples.census;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up what visitors find, and other modules' sums. */
final class Tally {
  private final Map<String, Long> packages = new HashMap<>();
  private MethodSize largest;
  private long classes;
  private long methods;
  private long instructions;
  private long lambdas;
  private long records;
  private long nativeMethods;

  void addClass(boolean isRecord) {
    classes++;
    records += isRecord ? 1 : 0;
  }

  void addMethod(boolean isNative) {
    methods++;
    nativeMethods += isNative ? 1 : 0;
  }

  void addBody(MethodSize size) {
    instructions += size.instructions();
    keepLargest(size);
  }

  void addLambda() {
    lambdas++;
  }

  void addReference(String packageName) {
    packages.merge(packageName, 1L, Long::sum);
  }

  void add(ModuleCensus module) {
    classes += module.classes();
    methods += module.methods();
    instructions += module.instructions();
    lambdas += module.lambdas();
    records += module.records();
    nativeMethods += module.nativeMethods();
    module.largest().ifPresent(this::keepLargest);
    module.packages().forEach(use -> packages.merge(use.name(), use.references(), Long::sum));
  }

  ModuleCensus toCensus(String name) {
    return new ModuleCensus(
        name,
        classes,
        methods,
        instructions,
        Optional.ofNullable(largest),
        lambdas,
        records,
        nativeMethods,
        mostUsedFirst());
  }

  private void keepLargest(MethodSize size) {
    if (largest == null || size.instructions() > largest.instructions()) {
      largest = size;
    }
  }

  private List<PackageUse> mostUsedFirst() {
    return packages.entrySet().stream()
        .map(entry -> new PackageUse(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(PackageUse::references)
                .reversed()
                .thenComparing(PackageUse::name))
        .toList();
  }
}
