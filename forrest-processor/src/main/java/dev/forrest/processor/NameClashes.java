package dev.forrest.processor;

import com.palantir.javapoet.ClassName;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.TypeUse;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds classes that have, or hide, a name that a unit needs. */
final class NameClashes {
  private final JavaTypes java;
  private final Filer filer;
  private final Set<String> compiled = new HashSet<>();
  private final Map<String, ClassName> generated = new HashMap<>();

  NameClashes(ProcessingEnvironment environment) {
    this.java = new JavaTypes(environment.getTypeUtils(), environment.getElementUtils());
    this.filer = environment.getFiler();
  }

  /** Notes the classes that this compilation was given, or that a processor generated. */
  void addCompiled(Iterable<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        compiled.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether a type's outermost class is compiled here. */
  boolean hasSource(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement) {
      outermost = outermost.getEnclosingElement();
    }
    return compiled.contains(((TypeElement) outermost).getQualifiedName().toString());
  }

  void check(UnitModel unit, Report report) {
    if (checkProxies(unit, report)) {
      checkClasses(unit, report);
    }
  }

  private static boolean checkProxies(UnitModel unit, Report report) {
    Map<ClassName, TypeUse> proxies = new HashMap<>();
    boolean distinct = true;
    for (TypeUse type : unit.proxies()) {
      ClassName proxy = unit.names().proxy(type);
      TypeUse other = proxies.putIfAbsent(proxy, type);
      if (other != null) {
        Element user = unit.groups().get(0).site();
        report.add(Message.PROXY_CLASH, user, other, type, proxy);
        distinct = false;
      }
    }
    return distinct;
  }

  /** Stops at the first: where the stub class clashes, all that belongs to it does. */
  private void checkClasses(UnitModel unit, Report report) {
    for (ClassName name : unit.classes()) {
      check(name, unit, report);
      if (!report.isClean()) {
        return;
      }
    }
  }

  private void check(ClassName name, UnitModel unit, Report report) {
    Element user = unit.groups().get(0).site();
    ClassName other = generated.putIfAbsent(name.canonicalName(), unit.name());
    if (other != null) {
      report.add(Message.NAME_TAKEN, user, name, unit.name(), "another class for " + other);
    } else if (compiled.contains(name.canonicalName())) {
      report.add(Message.NAME_TAKEN, user, name, unit.name(), "a class of this compilation");
    } else if (java.find(name, user).isPresent() && !isOwnOutput(name)) {
      report.add(Message.UNIT_CLASH, user, name, unit.name());
    }
  }

  /**
   * Whether an earlier run of this compilation wrote the class. Its source counts too: Maven
   * deletes stale classes, but leaves their sources where the compiler finds them.
   */
  private boolean isOwnOutput(ClassName name) {
    return exists(StandardLocation.CLASS_OUTPUT, name, ".class")
        || exists(StandardLocation.SOURCE_OUTPUT, name, ".java");
  }

  private boolean exists(Location location, ClassName name, String extension) {
    try (InputStream in =
        filer
            .getResource(location, name.packageName(), name.simpleName() + extension)
            .openInputStream()) {
      return in.read() >= 0;
    } catch (IOException | IllegalArgumentException e) {
      // Absent; or the compiler was given no such location.
      return false;
    }
  }
}
