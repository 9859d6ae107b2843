package dev.forrest.processor;

import com.palantir.javapoet.ClassName;
import dev.forrest.annotations.Deferrable;
import dev.forrest.processor.code.Scope;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.model.LimitsModel;
import dev.forrest.processor.model.MethodKind;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.ParameterModel;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Hashes;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.Place;
import dev.forrest.processor.type.SerializedTypes;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TypeResolver;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.MethodRules;
import dev.forrest.processor.validate.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Makes the model of one deferrable method. */
final class MethodReader {
  private final ClassName unit;
  private final ClassName group;
  private final JavaTypes java;
  private final TypeResolver resolver;
  private final Report report;

  MethodReader(
      ClassName unit, ClassName group, JavaTypes java, TypeResolver resolver, Report report) {
    this.unit = unit;
    this.group = group;
    this.java = java;
    this.resolver = resolver;
    this.report = report;
  }

  /** The model of an annotated method, or empty where the types cannot even be looked at. */
  Optional<MethodModel> read(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    String title = title(method, owner);
    if (!Annotations.isKnown(method, Deferrable.class)) {
      resolver.missingConstant(new Place(method, "@Deferrable"));
      return Optional.empty();
    }
    Deferrable deferrable = method.getAnnotation(Deferrable.class);
    LimitsModel limits = LimitsReader.read(method, deferrable, title, report);
    if (!MethodRules.check(method, deferrable, owner, title, unit.simpleName(), report)) {
      return Optional.empty();
    }
    return Optional.of(model(method, method, deferrable.name(), deferrable.number(), limits));
  }

  /**
   * The model of a method that is not annotated itself.
   *
   * @param site what findings are reported on
   */
  MethodModel readForeign(ExecutableElement method, Element site) {
    return model(method, site, "", 0, LimitsModel.NONE);
  }

  private MethodModel model(
      ExecutableElement method, Element site, String name, int number, LimitsModel limits) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    String title = title(method, owner);
    MethodKind kind = kind(method);
    List<ParameterModel> parameters = parameters(method, site, owner, kind, title);
    Optional<StoredType> result = result(method, site, owner, kind, title);
    List<TypeMirror> signature = signature(method, owner);
    String id = id(method, owner);
    String stub = name.isEmpty() ? stubName(method, owner) : name;
    return new MethodModel(
        method,
        site,
        kind,
        id,
        stub,
        stub,
        number == 0 ? Hashes.number(unit.canonicalName(), id) : number,
        parameters,
        result,
        limits,
        method.getModifiers().contains(Modifier.PUBLIC)
            && signature.stream().allMatch(java::isPublic),
        method.getParameters().stream().anyMatch(p -> java.isUncheckedCast(p.asType())));
  }

  private static MethodKind kind(ExecutableElement method) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return MethodKind.CONSTRUCTOR;
    }
    return method.getModifiers().contains(Modifier.STATIC)
        ? MethodKind.STATIC
        : MethodKind.INSTANCE;
  }

  static String title(ExecutableElement method, TypeElement owner) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "constructor of " + owner.getSimpleName()
        : "method " + owner.getSimpleName() + "." + method.getSimpleName();
  }

  private static String stubName(ExecutableElement method, TypeElement owner) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new" + owner.getSimpleName()
        : method.getSimpleName().toString();
  }

  private String id(ExecutableElement method, TypeElement owner) {
    return method.getParameters().stream()
        .map(p -> Types.erased(p.asType()).toString())
        .collect(
            Collectors.joining(
                ",", owner.getQualifiedName() + "." + method.getSimpleName() + "(", ")"));
  }

  private List<ParameterModel> parameters(
      ExecutableElement method, Element site, TypeElement owner, MethodKind kind, String title) {
    Scope names = new Scope();
    // Stubs refer to these by their simple names, which a parameter would hide.
    names.name(group.simpleName());
    names.name(ForrestNames.CALL_NODE.simpleName());
    List<ParameterModel> parameters = new ArrayList<>();
    if (kind == MethodKind.INSTANCE && isStorable(Message.RECEIVER, site, owner, title)) {
      Place place = new Place(site, "the receiver of " + title);
      parameters.add(parameter(names.name("receiver"), owner, owner.asType(), place));
    }
    for (VariableElement parameter : method.getParameters()) {
      Element element = site.equals(method) ? parameter : site;
      Place place = new Place(element, "parameter " + parameter.getSimpleName() + " of " + title);
      String name = names.name(parameter.getSimpleName().toString());
      parameters.add(parameter(name, parameter, parameter.asType(), place));
    }
    return parameters;
  }

  private ParameterModel parameter(String name, Element element, TypeMirror type, Place place) {
    StoredType stored = stored(element, type, place);
    return new ParameterModel(name, Types.name(type), Types.erased(type), stored);
  }

  /** How a type is stored, of which the element that has it may say more. */
  private StoredType stored(Element element, TypeMirror type, Place place) {
    return SerializedTypes.read(element, type, place, resolver)
        .orElseGet(() -> resolver.resolve(type, place));
  }

  private Optional<StoredType> result(
      ExecutableElement method, Element site, TypeElement owner, MethodKind kind, String title) {
    if (kind == MethodKind.CONSTRUCTOR) {
      return isStorable(Message.CONSTRUCTED, site, owner, title)
          ? Optional.of(resolver.resolve(owner.asType(), new Place(site, "the result of " + title)))
          : Optional.empty();
    }
    TypeMirror type = method.getReturnType();
    return type.getKind() == TypeKind.VOID
        ? Optional.empty()
        : Optional.of(stored(method, type, new Place(site, "the return value of " + title)));
  }

  private boolean isStorable(Message message, Element site, TypeElement owner, String title) {
    if (resolver.isStorable(owner.asType())) {
      return true;
    }
    report.add(message, site, title, owner);
    return false;
  }

  /** All types that a caller of the stub must see. */
  private static List<TypeMirror> signature(ExecutableElement method, TypeElement owner) {
    List<TypeMirror> types = new ArrayList<>();
    types.add(owner.asType());
    types.add(method.getReturnType());
    method.getParameters().forEach(p -> types.add(p.asType()));
    method.getTypeParameters().forEach(p -> types.addAll(p.getBounds()));
    return types;
  }
}
