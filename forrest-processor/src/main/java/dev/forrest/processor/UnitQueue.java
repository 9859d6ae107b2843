package dev.forrest.processor;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.forrest.annotations.DeferrableStubs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The units that are still to be generated, with the names of their classes: the compiler makes new
 * elements in each round.
 */
final class UnitQueue {
  static final String DEFAULT_NAME = "Deferred";

  /** Tells the name of a package from that of a class. */
  private static final String PACKAGE = ".package-info";

  private final Elements elements;
  private final Map<ClassName, Set<String>> classes = new TreeMap<>();
  private final Map<ClassName, Set<String>> sites = new TreeMap<>();

  UnitQueue(Elements elements) {
    this.elements = elements;
  }

  void add(ClassName unit, TypeElement owner) {
    classes.computeIfAbsent(unit, u -> new TreeSet<>()).add(owner.getQualifiedName().toString());
  }

  /** Adds a class or package that names other people's classes. */
  void addSite(ClassName unit, Element site) {
    classes.computeIfAbsent(unit, u -> new TreeSet<>());
    sites.computeIfAbsent(unit, u -> new TreeSet<>()).add(key(site));
  }

  void remove(ClassName unit) {
    classes.remove(unit);
    sites.remove(unit);
  }

  /** The classes and packages that name other people's classes for a unit, by name. */
  List<Element> sites(ClassName unit) {
    List<Element> found = new ArrayList<>();
    for (String key : sites.getOrDefault(unit, Set.of())) {
      found.add(element(key));
    }
    return found;
  }

  /** By what a class or package can be found in another round. */
  static String key(Element site) {
    return site instanceof PackageElement named
        ? named.getQualifiedName() + PACKAGE
        : site.toString();
  }

  Element element(String key) {
    return key.endsWith(PACKAGE)
        ? elements.getPackageElement(key.substring(0, key.length() - PACKAGE.length()))
        : elements.getTypeElement(key);
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

  /**
   * The name of the stub class of a class or package; empty where its annotation does not tell it
   * so far.
   */
  static Optional<String> stubs(Element owner) {
    for (Element e = owner; e != null; e = e.getEnclosingElement()) {
      if (MoreElements.isAnnotationPresent(e, DeferrableStubs.class)) {
        return Annotations.text(e, DeferrableStubs.class);
      }
    }
    return Optional.of(DEFAULT_NAME);
  }
}
