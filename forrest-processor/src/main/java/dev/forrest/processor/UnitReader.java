package dev.forrest.processor;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.forrest.annotations.Deferrable;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.AdapterUse;
import dev.forrest.processor.type.EnumConstants;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.MissingType;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.Place;
import dev.forrest.processor.type.ShortNames;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TaskAdapters;
import dev.forrest.processor.type.TypeResolver;
import dev.forrest.processor.validate.Finding;
import dev.forrest.processor.validate.HostRules;
import dev.forrest.processor.validate.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
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
  private final List<Element> sites;
  private final TaskAdapters adapters;
  private final Elements elements;
  private final JavaTypes java;
  private final EnumConstants enums;
  private final Report report = new Report();
  private final List<MissingType> missing = new ArrayList<>();
  private final TypeResolver resolver;
  private final TypeReader types;
  private final DeclarationOrder order;
  private final PackageElement unitPackage;
  private final Predicate<TypeElement> hasSource;

  /**
   * @param owners the classes with deferrable methods, in order
   * @param sites the classes and packages that name other people's classes, in order
   * @param adapters those that are known so far
   * @param hasSource whether a type is compiled here
   */
  UnitReader(
      ProcessingEnvironment environment,
      ClassName unit,
      List<TypeElement> owners,
      List<Element> sites,
      TaskAdapters adapters,
      Predicate<TypeElement> hasSource) {
    this.unit = unit;
    this.owners = owners;
    this.sites = sites;
    this.adapters = adapters;
    this.hasSource = hasSource;
    this.elements = environment.getElementUtils();
    this.java = new JavaTypes(environment.getTypeUtils(), elements);
    this.enums = new EnumConstants(environment, hasSource);
    this.unitPackage = elements.getPackageOf(owners.isEmpty() ? sites.get(0) : owners.get(0));
    this.resolver = new TypeResolver(java, enums, unitPackage, unit.simpleName(), adapters, report);
    this.order = new DeclarationOrder(environment);
    AccessorReader accessors = new AccessorReader(elements, java, this::isStorable);
    this.types = new TypeReader(resolver, java, hasSource, order, Optional.of(accessors));
  }

  /** The model, to be used only if the report is clean and nothing is missing. */
  UnitModel read() {
    LibraryReader libraries =
        new LibraryReader(elements, java, unitPackage, unit, owners, this::obstacle, report);
    sites.forEach(libraries::read);
    missing.addAll(libraries.missing());
    List<GroupModel> groups = LibraryStubs.named(groups(libraries.chosen()));
    types.read();
    List<StoredType> results =
        groups.stream()
            .flatMap(group -> group.methods().stream())
            .flatMap(method -> method.result().stream())
            .toList();
    types.readResults(
        results, new Place(owners.isEmpty() ? sites.get(0) : owners.get(0), "result"));
    List<RecordModel> models = types.records();
    List<ObjectModel> objects = types.objects();
    List<NamedType> named = new ArrayList<>(resolver.named());
    named.addAll(resolver.foreign());
    return new UnitModel(
        unit,
        groups,
        resolver.adapters(),
        libraries.leftOut(),
        named,
        models,
        types.sealed(),
        objects,
        new Names(
            unit,
            resolver.named().stream().map(NamedType::use).toList(),
            resolver.foreign().stream().map(NamedType::use).toList(),
            objects.stream().map(ObjectModel::use).toList()),
        ExpectedWarnings.of(elements, used(groups, objects), groups, models, named),
        hidesJavaLang(groups),
        resolver.hasInner());
  }

  Report report() {
    return report;
  }

  List<MissingType> missing() {
    List<MissingType> all = new ArrayList<>(missing);
    all.addAll(resolver.missing());
    return all;
  }

  private List<GroupModel> groups(List<LibraryReader.Chosen> foreign) {
    List<TypeElement> all = new ArrayList<>(owners);
    foreign.forEach(one -> all.add(one.owner()));
    Map<String, String> shortNames = ShortNames.distinct(all);
    List<GroupModel> groups = new ArrayList<>();
    for (TypeElement owner : owners) {
      ClassName name = groupName(shortNames, owner);
      MethodReader reader = new MethodReader(unit, name, java, resolver, report);
      List<MethodModel> methods =
          deferrable(owner).flatMap(method -> reader.read(method).stream()).toList();
      groups.add(new GroupModel(owner, owner, name, methods, lambdas(owner)));
    }
    for (LibraryReader.Chosen one : foreign) {
      ClassName name = groupName(shortNames, one.owner());
      MethodReader reader = new MethodReader(unit, name, java, resolver, report);
      List<MethodModel> methods =
          one.methods().stream().map(method -> reader.readForeign(method, one.site())).toList();
      groups.add(new GroupModel(one.owner(), one.site(), name, methods, Optional.empty()));
    }
    return groups;
  }

  /** The binary name of a class that is annotated itself. */
  private Optional<String> lambdas(TypeElement owner) {
    if (!MoreElements.isAnnotationPresent(owner, Deferrable.class)) {
      return Optional.empty();
    }
    HostRules.check(owner, unit.simpleName(), report);
    return Optional.of(elements.getBinaryName(owner).toString());
  }

  /** The classes that generated code names besides records and enums. */
  private List<TypeElement> used(List<GroupModel> groups, List<ObjectModel> objects) {
    List<TypeElement> used = new ArrayList<>();
    groups.forEach(group -> used.add(group.owner()));
    objects.forEach(object -> used.add(object.use().element()));
    for (AdapterUse use : resolver.adapters()) {
      used.add(use.adapter().element());
      used.add((TypeElement) use.adapter().foreign().asElement());
    }
    return used;
  }

  private ClassName groupName(Map<String, String> shortNames, TypeElement owner) {
    String shortName = shortNames.get(owner.getQualifiedName().toString());
    return unit.peerClass(unit.simpleName() + "_" + shortName + "Methods");
  }

  /**
   * Why a foreign method cannot be deferred, found out aside: the unit must not learn its types.
   */
  private Optional<String> obstacle(ExecutableElement method, Element site) {
    Report findings = new Report();
    TypeResolver types =
        new TypeResolver(java, enums, unitPackage, unit.simpleName(), adapters, findings);
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    if (!method.getModifiers().contains(Modifier.STATIC) && !types.isStorable(owner.asType())) {
      return Optional.of("Forrest cannot store " + owner + ".");
    }
    new MethodReader(unit, unit, java, types, findings).readForeign(method, site);
    new TypeReader(types, java, hasSource, order, Optional.empty()).read();
    if (!types.missing().isEmpty()) {
      return Optional.of("Cannot find " + types.missing().get(0).name() + ".");
    }
    return findings.findings().stream().findFirst().map(Finding::withoutCode);
  }

  /** Whether a type can be stored, found out aside: nobody has asked for it to be. */
  private boolean isStorable(TypeMirror type, Place place) {
    Report findings = new Report();
    TypeResolver types =
        new TypeResolver(java, enums, unitPackage, unit.simpleName(), adapters, findings);
    types.resolve(type, place);
    new TypeReader(types, java, hasSource, order, Optional.empty()).read();
    return findings.isClean() && types.missing().isEmpty();
  }

  private static Stream<ExecutableElement> deferrable(TypeElement owner) {
    return owner.getEnclosedElements().stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(method -> MoreElements.isAnnotationPresent(method, Deferrable.class))
        .filter(method -> !JavaTypes.isBroken(method));
  }

  private boolean hidesJavaLang(List<GroupModel> groups) {
    Stream<String> owners =
        groups.stream()
            .map(group -> Types.name(group.owner()))
            .filter(owner -> owner.packageName().equals("java.lang"))
            .map(ClassName::simpleName);
    return JAVA_LANG.contains(unit.simpleName())
        || Stream.concat(JAVA_LANG.stream(), owners)
            .map(unit::peerClass)
            .anyMatch(name -> java.find(name, unitPackage).isPresent());
  }
}
