package dev.forrest.processor.validate;

import dev.forrest.annotations.Deferrable;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** The rules that a deferrable method keeps, whatever its types are. */
public final class MethodRules {
  private static final int FIRST_NUMBER = 1000;
  private static final int LAST_NUMBER = 536_870_911;
  private static final int FIRST_RESERVED = 19_000;
  private static final int LAST_RESERVED = 19_999;

  private final ExecutableElement method;
  private final Deferrable annotation;
  private final TypeElement owner;
  private final String name;
  private final String unit;
  private final Report report;

  private MethodRules(
      ExecutableElement method,
      Deferrable annotation,
      TypeElement owner,
      String name,
      String unit,
      Report report) {
    this.method = method;
    this.annotation = annotation;
    this.owner = owner;
    this.name = name;
    this.unit = unit;
    this.report = report;
  }

  /**
   * Checks a method.
   *
   * @param annotation the method's
   * @param name what messages call the method
   * @param unit the simple name of the stub class
   * @return whether its types can be looked at
   */
  public static boolean check(
      ExecutableElement method,
      Deferrable annotation,
      TypeElement owner,
      String name,
      String unit,
      Report report) {
    return new MethodRules(method, annotation, owner, name, unit, report).check();
  }

  private boolean check() {
    checkAccess();
    checkAnnotation();
    return (!isConstructor() || checkConstructible()) && checkNotGeneric();
  }

  private void checkAccess() {
    boolean enumConstructor = isConstructor() && owner.getKind() == ElementKind.ENUM;
    if (method.getModifiers().contains(Modifier.PRIVATE) && !enumConstructor) {
      report.add(Message.PRIVATE_METHOD, method, name, unit);
    }
    for (Element e = owner; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        report.add(Message.PRIVATE_CLASS, method, name, e, unit);
      }
    }
  }

  private void checkAnnotation() {
    String stub = annotation.name();
    if (!stub.isEmpty() && !isName(stub)) {
      report.addAt(Deferrable.class, "name", Message.STUB_NAME, method, stub, name);
    }
    int number = annotation.number();
    if (number != 0 && !isNumber(number)) {
      report.addAt(Deferrable.class, "number", Message.NUMBER_RANGE, method, number, name);
    }
  }

  private boolean checkConstructible() {
    if (owner.getKind() == ElementKind.ENUM) {
      report.add(Message.NOT_CONSTRUCTIBLE, method, name, owner, "an enum");
    } else if (owner.getModifiers().contains(Modifier.ABSTRACT)) {
      report.add(Message.NOT_CONSTRUCTIBLE, method, name, owner, "abstract");
    } else if (owner.getEnclosingElement() instanceof TypeElement
        && !owner.getModifiers().contains(Modifier.STATIC)) {
      report.add(Message.INNER_CLASS, method, name, owner);
    } else {
      return true;
    }
    return false;
  }

  private boolean checkNotGeneric() {
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      if (!isBounded(parameter)) {
        report.add(Message.GENERIC_METHOD, method, name, parameter);
        return false;
      }
    }
    boolean ofInstance = isConstructor() || !method.getModifiers().contains(Modifier.STATIC);
    if (ofInstance && !owner.getTypeParameters().isEmpty()) {
      report.add(Message.GENERIC_CLASS, method, name, owner);
      return false;
    }
    return true;
  }

  private static boolean isBounded(TypeParameterElement parameter) {
    List<? extends TypeMirror> bounds = parameter.getBounds();
    return bounds.size() == 1 && !bounds.get(0).toString().equals(Object.class.getName());
  }

  private boolean isConstructor() {
    return method.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** Whether a method or class can have this simple name. */
  public static boolean isName(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  private static boolean isNumber(int number) {
    return number >= FIRST_NUMBER
        && number <= LAST_NUMBER
        && (number < FIRST_RESERVED || number > LAST_RESERVED);
  }
}
