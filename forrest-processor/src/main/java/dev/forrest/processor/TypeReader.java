package dev.forrest.processor;

import dev.forrest.processor.code.Types;
import dev.forrest.processor.model.AccessorModel;
import dev.forrest.processor.model.CaseModel;
import dev.forrest.processor.model.ComponentModel;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.SealedModel;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.Place;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TypeResolver;
import dev.forrest.processor.type.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Makes the models of all records and sealed interfaces that a unit meets, nested ones included.
 */
final class TypeReader {
  private final TypeResolver resolver;
  private final JavaTypes java;
  private final Predicate<TypeElement> hasSource;
  private final DeclarationOrder order;
  private final Optional<AccessorReader> accessorReader;
  private final Map<TypeUse, List<ComponentModel>> components = new LinkedHashMap<>();
  private final Map<TypeUse, List<ComponentModel>> getters = new LinkedHashMap<>();
  private final Map<TypeUse, List<AccessorModel>> objects = new LinkedHashMap<>();
  private final Set<TypeUse> proxied = new HashSet<>();
  private final Map<TypeUse, List<CaseModel>> cases = new LinkedHashMap<>();

  /**
   * @param hasSource whether findings on a type's elements have a line to be shown at
   * @param accessorReader empty where getters do not matter
   */
  TypeReader(
      TypeResolver resolver,
      JavaTypes java,
      Predicate<TypeElement> hasSource,
      DeclarationOrder order,
      Optional<AccessorReader> accessorReader) {
    this.resolver = resolver;
    this.java = java;
    this.hasSource = hasSource;
    this.order = order;
    this.accessorReader = accessorReader;
  }

  /** Reads the types that the resolver has met, and those that it meets on the way. */
  void read() {
    for (List<NamedType> left = unread(); !left.isEmpty(); left = unread()) {
      for (NamedType type : left) {
        if (type.use().isRecord()) {
          List<ComponentModel> read = components(type);
          components.put(type.use(), read);
          getters.put(type.use(), getters(type, read));
        } else {
          cases.put(type.use(), cases(type));
        }
      }
    }
  }

  private List<NamedType> unread() {
    return resolver.named().stream()
        .filter(type -> !type.use().isEnum())
        .filter(type -> !components.containsKey(type.use()) && !cases.containsKey(type.use()))
        .toList();
  }

  private List<ComponentModel> components(NamedType record) {
    List<ComponentModel> models = new ArrayList<>();
    for (RecordComponentElement component : record.element().getRecordComponents()) {
      String name = component.getSimpleName().toString();
      Element field = field(component);
      TypeMirror declared = java.memberType(record.use(), field);
      Place place =
          place(record, field, "component " + record.element().getSimpleName() + "." + name);
      StoredType type = resolver.resolve(declared, place);
      models.add(
          new ComponentModel(
              name, type, Types.erased(field.asType()), java.hasWildcards(declared)));
    }
    return models;
  }

  /** What can be read of a record besides its components. */
  private List<ComponentModel> getters(NamedType record, List<ComponentModel> components) {
    Set<String> known = components.stream().map(ComponentModel::name).collect(Collectors.toSet());
    return accessors(record.use(), known, record.place()).stream()
        .map(getter -> new ComponentModel(getter.name(), getter.type(), getter.erased(), false))
        .toList();
  }

  private List<AccessorModel> accessors(TypeUse type, Set<String> known, Place place) {
    return accessorReader.stream()
        .flatMap(reader -> reader.read(type, known, place).stream())
        .map(
            accessor ->
                new AccessorModel(
                    accessor.name(),
                    accessor.isField(),
                    resolver.resolve(accessor.type(), accessor.place()),
                    accessor.erased()))
        .toList();
  }

  /** The component's field: of the component itself javac tells no line. */
  private static Element field(RecordComponentElement component) {
    return ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .map(Element.class::cast)
        .orElse(component);
  }

  /** Where something of a type is reported: at its element, or where the unit meets the type. */
  private Place place(NamedType type, Element element, String text) {
    return hasSource.test(type.element())
        ? new Place(element, text)
        : new Place(type.place().element(), text + ", reached from " + type.place().text());
  }

  private List<CaseModel> cases(NamedType sealed) {
    List<CaseModel> models = new ArrayList<>();
    int number = 0;
    List<TypeElement> asCompiled =
        sealed.element().getPermittedSubclasses().stream().map(java::element).toList();
    for (TypeElement element :
        order.permitted(sealed.element(), asCompiled, hasSource.test(sealed.element()))) {
      number++;
      Place place =
          place(
              sealed,
              sealed.element(),
              "permitted type "
                  + element.getSimpleName()
                  + " of "
                  + sealed.element().getSimpleName());
      int position = number;
      resolver
          .permitted(sealed, element, place)
          .map(type -> new CaseModel(element.getSimpleName().toString(), position, type))
          .ifPresent(models::add);
    }
    return models;
  }

  /**
   * Finds the types that get proxies, and reads the getters and fields of those that are no
   * records.
   *
   * @param results what stubs return
   * @param place of all of them
   */
  void readResults(Collection<StoredType> results, Place place) {
    results.forEach(type -> addProxied(type, place));
  }

  /** The models of records, in the order in which they were met. */
  List<RecordModel> records() {
    List<RecordModel> models = new ArrayList<>();
    for (NamedType type : resolver.named()) {
      TypeUse use = type.use();
      if (components.containsKey(use)) {
        models.add(
            new RecordModel(
                use, components.get(use), getters.get(use), proxied.contains(use), isInCycle(use)));
      }
    }
    return models;
  }

  /** The models of sealed interfaces, in the order in which they were met. */
  List<SealedModel> sealed() {
    return cases.entrySet().stream()
        .map(entry -> new SealedModel(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The models of other types that have getters or fields, in the order in which they were met. */
  List<ObjectModel> objects() {
    return objects.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new ObjectModel(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void addProxied(StoredType type, Place place) {
    type.reachablePart().ifPresent(part -> addProxied(part, place));
    type.named()
        .or(type::object)
        .filter(proxied::add)
        .ifPresent(use -> parts(use, place).forEach(part -> addProxied(part, place)));
  }

  private List<StoredType> parts(TypeUse use, Place place) {
    if (use.isEnum()) {
      return List.of();
    } else if (components.containsKey(use)) {
      return Stream.concat(components.get(use).stream(), getters.get(use).stream())
          .map(ComponentModel::type)
          .toList();
    }
    List<AccessorModel> accessors = accessors(use, Set.of(), place);
    objects.put(use, accessors);
    read();
    return accessors.stream().map(AccessorModel::type).toList();
  }

  private boolean isInCycle(TypeUse record) {
    Set<TypeUse> reached = new LinkedHashSet<>();
    kept(record).stream().filter(other -> !other.equals(record)).forEach(o -> reach(o, reached));
    return reached.contains(record);
  }

  private void reach(TypeUse record, Set<TypeUse> reached) {
    if (reached.add(record)) {
      kept(record).forEach(other -> reach(other, reached));
    }
  }

  /** The types whose codecs a record's codec keeps inside composed ones. */
  private Set<TypeUse> kept(TypeUse record) {
    Set<TypeUse> kept = new LinkedHashSet<>();
    for (ComponentModel component : components.getOrDefault(record, List.of())) {
      component.type().parts().forEach(part -> addNamed(part, kept));
    }
    return kept;
  }

  private static void addNamed(StoredType type, Set<TypeUse> named) {
    type.named().ifPresent(named::add);
    type.parts().forEach(part -> addNamed(part, named));
  }
}
