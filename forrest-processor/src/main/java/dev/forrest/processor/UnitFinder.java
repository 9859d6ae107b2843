package dev.forrest.processor;

import com.palantir.javapoet.ClassName;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.MethodRules;
import dev.forrest.processor.validate.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the units that annotated elements belong to, and queues these. */
final class UnitFinder {
  private final Elements elements;
  private final UnitQueue queue;
  private final Predicate<ClassName> isFinished;
  private final Set<String> misnamed = new HashSet<>();
  private final Set<String> unnamedOwners = new TreeSet<>();
  private final Set<String> unnamedSites = new TreeSet<>();

  /**
   * @param isFinished whether a unit is written, so that nothing can be added to it
   */
  UnitFinder(Elements elements, UnitQueue queue, Predicate<ClassName> isFinished) {
    this.elements = elements;
    this.queue = queue;
    this.isFinished = isFinished;
  }

  /** Queues the classes that are, or whose methods are, {@code @Deferrable}. */
  void addDeferrable(List<Element> annotated, Report report) {
    Set<TypeElement> queued = new HashSet<>();
    for (Element element : annotated) {
      TypeElement owner =
          element instanceof TypeElement type ? type : (TypeElement) element.getEnclosingElement();
      // Once for all methods of a class, unless it can have no unit, which each is told.
      if (!queued.contains(owner) && addOwner(element, owner, report)) {
        queued.add(owner);
      }
    }
  }

  /** Queues a class or package that names other people's classes. */
  void addSite(Element site, Report report) {
    if (UnitQueue.stubs(site).isEmpty()) {
      unnamedSites.add(UnitQueue.key(site));
    } else {
      unit(site, site, report).ifPresent(unit -> queue.addSite(unit, site));
    }
  }

  /** Looks again at those whose stub class is named by what another processor generates. */
  void addUnnamed(Report report) {
    List<String> owners = List.copyOf(unnamedOwners);
    List<String> sites = List.copyOf(unnamedSites);
    unnamedOwners.clear();
    unnamedSites.clear();
    for (String key : owners) {
      TypeElement owner = (TypeElement) queue.element(key);
      addOwner(owner, owner, report);
    }
    sites.forEach(key -> addSite(queue.element(key), report));
  }

  /** Whether there is a unit for the methods of a class. */
  private boolean addOwner(Element annotated, TypeElement owner, Report report) {
    if (UnitQueue.stubs(owner).isEmpty()) {
      unnamedOwners.add(UnitQueue.key(owner));
      return false;
    }
    Optional<ClassName> unit = unit(annotated, owner, report);
    unit.ifPresent(name -> queue.add(name, owner));
    return unit.isPresent();
  }

  /** The unit that an annotated element belongs to, unless there can be none; its name is known. */
  private Optional<ClassName> unit(Element annotated, Element owner, Report report) {
    String packageName = elements.getPackageOf(owner).getQualifiedName().toString();
    String name = UnitQueue.stubs(owner).orElseThrow();
    if (packageName.isEmpty()) {
      report.add(Message.DEFAULT_PACKAGE, annotated, annotated, owner);
    } else if (!MethodRules.isName(name)) {
      if (misnamed.add(owner.toString())) {
        report.add(Message.STUBS_NAME, owner, name, owner);
      }
    } else {
      ClassName unit = ClassName.get(packageName, name);
      if (!isFinished.test(unit)) {
        return Optional.of(unit);
      }
      report.add(Message.LATE_METHOD, annotated, owner, unit);
    }
    return Optional.empty();
  }
}
