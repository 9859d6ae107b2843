package dev.forrest.processor;

import com.palantir.javapoet.ClassName;
import dev.forrest.annotations.DeferrableStubs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The units that are still to be generated, with the names of their classes: the compiler makes new
 * elements in each round.
 */
final class UnitQueue {
  static final String DEFAULT_NAME = "Deferred";

  private final Elements elements;
  private final Map<ClassName, Set<String>> classes = new TreeMap<>();

  UnitQueue(Elements elements) {
    this.elements = elements;
  }

  void add(ClassName unit, TypeElement owner) {
    classes.computeIfAbsent(unit, u -> new TreeSet<>()).add(owner.getQualifiedName().toString());
  }

  void remove(ClassName unit) {
    classes.remove(unit);
  }

  /** In alphabetical order, whatever the compiler's. */
  List<ClassName> units() {
    return List.copyOf(classes.keySet());
  }

  /** The classes of a unit: outermost ones by name, and those inside them as in their source. */
  List<TypeElement> owners(ClassName unit) {
    Set<String> wanted = classes.get(unit);
    Set<TypeElement> outermost =
        wanted.stream()
            .map(elements::getTypeElement)
            .map(UnitQueue::outermost)
            .collect(
                Collectors.toCollection(
                    () ->
                        new TreeSet<>(Comparator.comparing(t -> t.getQualifiedName().toString()))));
    List<TypeElement> owners = new ArrayList<>();
    outermost.forEach(type -> collect(type, wanted, owners));
    return owners;
  }

  private static TypeElement outermost(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
  }

  private static void collect(TypeElement type, Set<String> wanted, List<TypeElement> owners) {
    if (wanted.contains(type.getQualifiedName().toString())) {
      owners.add(type);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(t -> collect(t, wanted, owners));
  }

  /** The annotation that names the stub class of a class, or null where it is {@code Deferred}. */
  static DeferrableStubs stubs(TypeElement owner) {
    for (Element e = owner; e != null; e = e.getEnclosingElement()) {
      DeferrableStubs stubs = e.getAnnotation(DeferrableStubs.class);
      if (stubs != null) {
        return stubs;
      }
    }
    return null;
  }
}
