package dev.forrest.processor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports flow one way. */
final class ArchitectureTest {
  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.forrest.processor");

  @Test
  void importsFlowOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.forrest.processor..")
        .layer("processor")
        .definedBy("dev.forrest.processor")
        .layer("write")
        .definedBy("dev.forrest.processor.write")
        .layer("model")
        .definedBy("dev.forrest.processor.model")
        .layer("type")
        .definedBy("dev.forrest.processor.type")
        .layer("validate")
        .definedBy("dev.forrest.processor.validate")
        .layer("code")
        .definedBy("dev.forrest.processor.code")
        .whereLayer("processor")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("processor", "write")
        .whereLayer("type")
        .mayOnlyBeAccessedByLayers("processor", "write", "model", "type")
        .whereLayer("validate")
        .mayOnlyBeAccessedByLayers("processor", "type")
        .whereLayer("code")
        .mayOnlyBeAccessedByLayers("processor", "write", "model", "type")
        .check(PROCESSOR);
  }
}
