package dev.forrest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports flow one way, and the way to the user's code stays short. */
final class ArchitectureTest {
  private static final JavaClasses FORREST =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.forrest");

  private static void onlyImports(String name, String... allowed) {
    String[] packages = new String[allowed.length + 4];
    System.arraycopy(allowed, 0, packages, 0, allowed.length);
    packages[allowed.length] = "dev.forrest." + name;
    packages[allowed.length + 1] = "java..";
    packages[allowed.length + 2] = "com.sun.management";
    packages[allowed.length + 3] = "com.google.protobuf";
    classes()
        .that()
        .resideInAPackage("dev.forrest." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(FORREST);
  }

  private static final String CODEC = "dev.forrest.codec";
  private static final String GRAPH = "dev.forrest.graph";
  private static final String SCHEMA = "dev.forrest.schema";
  private static final String PROTO = "dev.forrest.proto";
  private static final String STORE = "dev.forrest.store";
  private static final String PROCESS = "dev.forrest.process";
  private static final String WORKER = "dev.forrest.worker";

  @Test
  void codecImportsNothing() {
    onlyImports("codec");
  }

  @Test
  void processImportsNothing() {
    onlyImports("process");
  }

  @Test
  void graphImportsCodec() {
    onlyImports("graph", CODEC);
  }

  @Test
  void schemaImportsGraph() {
    onlyImports("schema", GRAPH, CODEC);
  }

  @Test
  void storeImportsGraph() {
    onlyImports("store", SCHEMA, GRAPH, CODEC, PROTO, PROCESS);
  }

  @Test
  void sessionImportsStore() {
    onlyImports("session", STORE, GRAPH, CODEC, PROTO);
  }

  @Test
  void workerImportsGraphAndSchema() {
    onlyImports("worker", SCHEMA, GRAPH, CODEC, PROTO);
  }

  @Test
  void runImportsStoreAndOfTheWorkerOnlyWhatCrosses() {
    onlyImports("run", STORE, GRAPH, CODEC, PROTO, PROCESS, WORKER);
    noClasses()
        .that()
        .resideInAPackage("dev.forrest.run")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("dev\\.forrest\\.worker\\.(?!WorkerMain|ArchiveTraining|ExitMarker).*")
        .check(FORREST);
  }

  @Test
  void nothingImportsTheFrontDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.forrest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.forrest")
        .check(FORREST);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.forrest.(*)..").should().beFreeOfCycles().check(FORREST);
  }

  /** The first lambda costs a JVM some 20 ms. A lambda's body is a method with a telling name. */
  @Test
  void theWayToTheUsersCodeHasNoLambdas() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(CODEC, GRAPH, WORKER)
        .should()
        .haveNameMatching("lambda\\$.*")
        .check(FORREST);
  }
}
