package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the rule for each type of a unit; a type without one is a finding. */
public final class TypeResolver {
  /** The first that matches is taken. */
  private static final List<TypeRule> RULES =
      List.of(
          new PrimitiveRule(),
          new BoxRule(),
          new StringRule(),
          new BytesRule(),
          new PrimitiveArrayRule(),
          new ArrayRule(),
          new ListRule(),
          new CollectionRule(),
          new MapRule(),
          new OptionalRule(),
          new OptionalNumberRule(),
          new BigNumberRule(),
          new TextRule(),
          new ProtobufRule(),
          new RecordRule(),
          new SealedRule(),
          new EnumRule());

  /** Type arguments inside type arguments: deeper than anyone writes, but soon reached. */
  private static final int MAX_DEPTH = 10;

  private final JavaTypes java;
  private final EnumConstants enums;
  private final PackageElement unitPackage;
  private final String unit;
  private final Report report;
  private final TaskAdapters adapters;
  private final Map<String, AdapterUse> adapterUses = new LinkedHashMap<>();
  private final Set<String> adapting = new HashSet<>();
  private final Map<TypeElement, StoredType> plain = new HashMap<>();
  private final Map<TypeUse, NamedType> named = new LinkedHashMap<>();
  private final Map<TypeUse, NamedType> foreign = new LinkedHashMap<>();
  private final List<MissingType> missing = new ArrayList<>();
  private boolean hasInner;

  /**
   * @param unit the simple name of the unit's stub class
   */
  public TypeResolver(
      JavaTypes java,
      EnumConstants enums,
      PackageElement unitPackage,
      String unit,
      TaskAdapters adapters,
      Report report) {
    this.java = java;
    this.enums = enums;
    this.unitPackage = unitPackage;
    this.unit = unit;
    this.adapters = adapters;
    this.report = report;
  }

  /** The type of a parameter, component or return value. */
  public StoredType resolve(TypeMirror declared, Place place) {
    if (isPlain(declared)) {
      return part(declared, place);
    }
    TypeMirror bounded = java.withoutVariables(declared);
    TypeMirror written = java.withoutWildcards(bounded);
    int problemsBefore = problems();
    StoredType stored = part(written, place);
    if (problems() == problemsBefore && !java.isSubtype(written, bounded)) {
      return reject(Message.WILDCARD, place, declared, place.text());
    }
    return stored;
  }

  /** Whether there is a rule for a type, be the type itself in order or not. */
  public boolean isStorable(TypeMirror type) {
    return adapters.compiled(type).isPresent()
        || rule(type).isPresent()
        || adapters.library(type).isPresent();
  }

  /** The records, sealed interfaces and enums met so far, in order. */
  public List<NamedType> named() {
    return List.copyOf(named.values());
  }

  /** The types that could not be found so far. */
  public List<MissingType> missing() {
    return missing;
  }

  /** Notes that a value of an annotation is not known so far. */
  public void missingConstant(Place place) {
    missing.add(new MissingType("", place));
  }

  /** Whether there is a type whose class files spell with the class around it. */
  public boolean hasInner() {
    return hasInner;
  }

  void note(TypeMirror type) {
    hasInner |= java.isInner(type);
  }

  EnumConstants enums() {
    return enums;
  }

  JavaTypes java() {
    return java;
  }

  /** A type argument. */
  StoredType argument(TypeMirror type, int index, Place place) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return part(arguments.get(index), place);
  }

  /** A type inside another one. */
  StoredType part(TypeMirror type, Place place) {
    if (!isPlain(type)) {
      return read(type, place);
    }
    TypeElement element = java.element(type);
    StoredType known = plain.get(element);
    if (known != null) {
      return known;
    }
    int problemsBefore = problems();
    StoredType stored = read(type, place);
    if (problems() == problemsBefore) {
      plain.put(element, stored);
    }
    return stored;
  }

  /** Whether it is a class or interface that is not generic. */
  private boolean isPlain(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && java.element(type).getTypeParameters().isEmpty()
        && !Types.isInnerClass((DeclaredType) type);
  }

  /** How much was found that is wrong, or missing. */
  private int problems() {
    return missing.size() + report.findings().size();
  }

  private StoredType read(TypeMirror type, Place place) {
    note(type);
    if (type.getKind() == TypeKind.ERROR) {
      return missing(type, place);
    }
    Optional<TypeMirror> around = java.missingAround(type);
    if (around.isPresent()) {
      return missing(around.get(), place);
    }
    if (type.getKind() == TypeKind.WILDCARD) {
      return reject(Message.WILDCARD, place, type, place.text());
    }
    if (isRaw(type)) {
      TypeMirror generic = java.element(type).asType();
      return reject(Message.RAW_TYPE, place, type, place.text(), generic);
    }
    Optional<AdapterType> adapter = adapters.compiled(type);
    if (adapter.isPresent()) {
      return adapted(adapter.get(), (DeclaredType) type, place);
    }
    Optional<TypeRule> rule = rule(type);
    if (rule.isPresent()) {
      return rule.get().store(type, place, this);
    }
    adapter = adapters.library(type);
    if (adapter.isPresent()) {
      return adapted(adapter.get(), (DeclaredType) type, place);
    }
    return rejectUnsupported(type, place);
  }

  private StoredType adapted(AdapterType adapter, DeclaredType type, Place place) {
    String name = adapter.element().getQualifiedName().toString();
    if (!adapter.isAccessible(java, unitPackage)) {
      return reject(
          Message.ADAPTER_ACCESS,
          place,
          adapter.element(),
          type,
          place.text(),
          unitPackage.getQualifiedName());
    }
    String use = name + " of " + type;
    if (JavaTypes.depth(type) > MAX_DEPTH || !adapting.add(use)) {
      return reject(Message.ADAPTER_CYCLE, place, adapter.element(), type);
    }
    StoredType stored = part(adapter.stored(type), place.part("stored form"));
    adapting.remove(use);
    AdapterUse used = adapterUses.get(name);
    if (used == null) {
      used = new AdapterUse(adapter, free(adapter));
      adapterUses.put(name, used);
    }
    return foreign(new TypeUse(type), new AdaptedType(type, used.name(), stored), place);
  }

  private ClassName free(AdapterType adapter) {
    String name = unit + "_" + adapter.element().getSimpleName();
    while (isTaken(name)) {
      name += "_";
    }
    return ClassName.get(unitPackage.getQualifiedName().toString(), name);
  }

  private boolean isTaken(String name) {
    return adapterUses.values().stream().anyMatch(use -> use.name().simpleName().equals(name));
  }

  /** Notes a type that is no record, sealed interface or enum. */
  StoredType foreign(TypeUse use, StoredType stored, Place place) {
    foreign.putIfAbsent(use, new NamedType(use, new ForeignType(use, stored), place));
    return stored;
  }

  /** The adapted types and messages met so far, in order; each as a {@link ForeignType}. */
  public List<NamedType> foreign() {
    return List.copyOf(foreign.values());
  }

  /** The adapters met so far, in order. */
  public List<AdapterUse> adapters() {
    return List.copyOf(adapterUses.values());
  }

  /** Notes a named type, or reports that its codec could not see it, or that it has no end. */
  StoredType named(TypeUse use, StoredType type, Place place) {
    TypeElement element = use.element();
    if (JavaTypes.depth(use.type()) > MAX_DEPTH) {
      return reject(Message.ENDLESS_TYPE, place, element, place.text(), MAX_DEPTH);
    }
    if (!java.isAccessible(element, unitPackage)) {
      String cure = java.isInPackage(element, unitPackage) ? "package-private" : "public";
      return reject(
          Message.INACCESSIBLE_TYPE,
          place,
          element,
          place.text(),
          unitPackage.getQualifiedName(),
          cure);
    }
    named.putIfAbsent(use, new NamedType(use, type, place));
    return type;
  }

  /**
   * Checks that the first type argument of a sorted collection has a natural order.
   *
   * @param stored how the collection is stored, if it can be
   * @param place of the argument
   */
  StoredType sorted(TypeMirror type, StoredType stored, Place place) {
    TypeMirror element = ((DeclaredType) type).getTypeArguments().get(0);
    return element.getKind() == TypeKind.ERROR || java.isComparable(element)
        ? stored
        : reject(Message.NOT_COMPARABLE, place, element, place.text());
  }

  /**
   * A type that a sealed interface permits; empty where it is no case of this one, which has other
   * type arguments, or where it is reported.
   */
  public Optional<StoredType> permitted(NamedType sealed, TypeElement permitted, Place place) {
    PermittedType type = PermittedType.of(permitted, sealed.use(), java);
    if (type.problem().isPresent()) {
      reject(
          Message.SEALED_CASE,
          place,
          permitted,
          sealed.element(),
          sealed.use(),
          sealed.place().text(),
          type.problem().get());
      return Optional.empty();
    }
    return type.type().map(mirror -> part(mirror, place));
  }

  StoredType reject(Message message, Place place, Object... arguments) {
    report.add(message, place.element(), arguments);
    return Rejected.TYPE;
  }

  private Optional<TypeRule> rule(TypeMirror type) {
    return RULES.stream().filter(rule -> rule.matches(type, java)).findFirst();
  }

  private boolean isRaw(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).getTypeArguments().isEmpty()
        && !java.element(type).getTypeParameters().isEmpty();
  }

  private StoredType missing(TypeMirror type, Place place) {
    String name = type.toString();
    if (name.startsWith(unit) && name.length() > unit.length()) {
      // Waiting for a proxy of the unit that waits would end in a message about a missing type.
      return reject(Message.TASK_TYPE, place, name, place.text(), name.substring(unit.length()));
    }
    // The compiler says itself what it cannot find.
    missing.add(new MissingType(name.equals(Types.NAMELESS) ? "a class" : name, place));
    return Rejected.TYPE;
  }

  private StoredType rejectUnsupported(TypeMirror type, Place place) {
    Optional<TypeMirror> task = java.supertype(type, "dev.forrest.Task");
    if (task.isPresent()) {
      TypeMirror value = ((DeclaredType) task.get()).getTypeArguments().get(0);
      return reject(Message.TASK_TYPE, place, type, place.text(), value);
    }
    return reject(Message.UNSUPPORTED_TYPE, place, type, place.text(), cure(type));
  }

  private String cure(TypeMirror type) {
    for (String collection : List.of("SortedSet", "Set", "Collection", "SortedMap", "Map")) {
      if (java.supertype(type, "java.util." + collection).isPresent()) {
        return "Declare it as " + collection.replace("Collection", "List") + ".";
      }
    }
    return "Use a record, an enum, a primitive or its box, String, a type of java.time, another"
        + " value type of the JDK, or a collection, Optional or array of these; docs/types.md lists"
        + " them all.";
  }
}
