package dev.forrest.examples.census;

import java.util.List;
import java.util.Optional;

/**
 * What one module is made of.
 *
 * @param classes classes, interfaces, enums and records
 * @param methods with and without a body
 * @param instructions of all bodies
 * @param largest the method with the most instructions; empty for a module without code
 * @param lambdas lambda expressions and method references
 * @param packages which packages the code refers to, besides the referring class's own; the most
 *     used first
 */
record ModuleCensus(
    String module,
    long classes,
    long methods,
    long instructions,
    Optional<MethodSize> largest,
    long lambdas,
    long records,
    long nativeMethods,
    List<PackageUse> packages) {}
