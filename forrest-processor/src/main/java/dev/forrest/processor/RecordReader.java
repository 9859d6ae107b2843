package dev.forrest.processor;

import com.palantir.javapoet.ClassName;
import dev.forrest.processor.model.ComponentModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.Place;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TypeResolver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Makes the models of all records that a unit meets, those inside other records included. */
final class RecordReader {
  private final TypeResolver resolver;
  private final JavaTypes java;
  private final Predicate<TypeElement> hasSource;
  private final Map<String, List<ComponentModel>> components = new LinkedHashMap<>();

  /**
   * @param hasSource whether findings on a type's elements have a line to be shown at
   */
  RecordReader(TypeResolver resolver, JavaTypes java, Predicate<TypeElement> hasSource) {
    this.resolver = resolver;
    this.java = java;
    this.hasSource = hasSource;
  }

  /** Reads the records that the resolver has met, and those that it meets on the way. */
  void read() {
    for (List<NamedType> left = unread(); !left.isEmpty(); left = unread()) {
      for (NamedType record : left) {
        components.put(key(record.element()), components(record));
      }
    }
  }

  private List<NamedType> unread() {
    return resolver.named().stream()
        .filter(type -> type.element().getKind() == ElementKind.RECORD)
        .filter(type -> !components.containsKey(key(type.element())))
        .toList();
  }

  private List<ComponentModel> components(NamedType record) {
    List<ComponentModel> models = new ArrayList<>();
    for (RecordComponentElement component : record.element().getRecordComponents()) {
      String name = component.getSimpleName().toString();
      String path = "component " + record.element().getSimpleName() + "." + name;
      Place place =
          hasSource.test(record.element())
              ? new Place(field(component), path)
              : new Place(
                  record.place().element(), path + ", reached from " + record.place().text());
      StoredType type = resolver.resolve(component.asType(), place);
      models.add(new ComponentModel(name, type, java.hasWildcards(component.asType())));
    }
    return models;
  }

  /** The component's field: of the component itself javac tells no line. */
  private static Element field(RecordComponentElement component) {
    return ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .map(Element.class::cast)
        .orElse(component);
  }

  /**
   * The models, in the order in which the records were met.
   *
   * @param results what stubs return
   */
  List<RecordModel> models(Collection<StoredType> results) {
    Set<String> proxied = new LinkedHashSet<>();
    results.forEach(type -> addProxied(type, proxied));
    List<RecordModel> models = new ArrayList<>();
    for (NamedType type : resolver.named()) {
      String key = key(type.element());
      if (components.containsKey(key)) {
        models.add(
            new RecordModel(
                type.element(), components.get(key), proxied.contains(key), isInCycle(key)));
      }
    }
    return models;
  }

  private void addProxied(StoredType type, Set<String> proxied) {
    type.reachablePart().ifPresent(part -> addProxied(part, proxied));
    type.named()
        .map(RecordReader::key)
        .filter(components::containsKey)
        .filter(proxied::add)
        .ifPresent(key -> components.get(key).forEach(c -> addProxied(c.type(), proxied)));
  }

  private boolean isInCycle(String record) {
    Set<String> reached = new LinkedHashSet<>();
    kept(record).stream().filter(other -> !other.equals(record)).forEach(o -> reach(o, reached));
    return reached.contains(record);
  }

  private void reach(String record, Set<String> reached) {
    if (reached.add(record)) {
      kept(record).forEach(other -> reach(other, reached));
    }
  }

  /** The records whose codecs a record's codec keeps inside composed ones. */
  private Set<String> kept(String record) {
    Set<String> kept = new LinkedHashSet<>();
    for (ComponentModel component : components.getOrDefault(record, List.of())) {
      component.type().parts().forEach(part -> addNamed(part, kept));
    }
    return kept;
  }

  private static void addNamed(StoredType type, Set<String> named) {
    type.named().map(RecordReader::key).ifPresent(named::add);
    type.parts().forEach(part -> addNamed(part, named));
  }

  private static String key(TypeElement type) {
    return ClassName.get(type).canonicalName();
  }
}
