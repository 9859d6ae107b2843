package dev.forrest.processor;

import com.palantir.javapoet.ClassName;
import dev.forrest.annotations.Deferrable;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.MissingType;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.ShortNames;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TypeResolver;
import dev.forrest.processor.validate.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the model of one unit, or says what is wrong or missing. */
final class UnitReader {
  /** Those of {@code java.lang} that generated code names. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "IndexOutOfBoundsException",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings",
          "Throwable",
          "Void");

  private final ClassName unit;
  private final List<TypeElement> owners;
  private final Elements elements;
  private final JavaTypes java;
  private final Report report = new Report();
  private final TypeResolver resolver;
  private final RecordReader records;

  /**
   * @param owners the classes with deferrable methods, in order
   * @param hasSource whether a type is compiled here
   */
  UnitReader(
      ProcessingEnvironment environment,
      ClassName unit,
      List<TypeElement> owners,
      Predicate<TypeElement> hasSource) {
    this.unit = unit;
    this.owners = owners;
    this.elements = environment.getElementUtils();
    this.java = new JavaTypes(environment.getTypeUtils(), elements);
    PackageElement unitPackage = elements.getPackageOf(owners.get(0));
    this.resolver = new TypeResolver(java, unitPackage, unit.simpleName(), report);
    this.records = new RecordReader(resolver, java, hasSource);
  }

  /** The model, to be used only if the report is clean and nothing is missing. */
  UnitModel read() {
    List<GroupModel> groups = groups();
    records.read();
    List<StoredType> results =
        groups.stream()
            .flatMap(group -> group.methods().stream())
            .flatMap(method -> method.result().stream())
            .toList();
    List<RecordModel> models = records.models(results);
    List<NamedType> named = resolver.named();
    return new UnitModel(
        unit,
        groups,
        named,
        models,
        new Names(unit, named.stream().map(NamedType::element).toList()),
        ExpectedWarnings.of(elements, owners, groups, models, named),
        hidesJavaLang());
  }

  Report report() {
    return report;
  }

  List<MissingType> missing() {
    return resolver.missing();
  }

  private List<GroupModel> groups() {
    Map<String, String> shortNames = ShortNames.distinct(owners);
    List<GroupModel> groups = new ArrayList<>();
    for (TypeElement owner : owners) {
      String shortName = shortNames.get(owner.getQualifiedName().toString());
      ClassName name = unit.peerClass(unit.simpleName() + "_" + shortName + "Methods");
      MethodReader reader = new MethodReader(unit, name, java, resolver, report);
      List<MethodModel> methods =
          deferrable(owner).flatMap(method -> reader.read(method).stream()).toList();
      groups.add(new GroupModel(owner, name, methods));
    }
    return groups;
  }

  private static Stream<ExecutableElement> deferrable(TypeElement owner) {
    return owner.getEnclosedElements().stream()
        .filter(member -> member.getAnnotation(Deferrable.class) != null)
        .map(ExecutableElement.class::cast);
  }

  private boolean hidesJavaLang() {
    return JAVA_LANG.stream()
        .anyMatch(name -> elements.getTypeElement(unit.packageName() + "." + name) != null);
  }
}
