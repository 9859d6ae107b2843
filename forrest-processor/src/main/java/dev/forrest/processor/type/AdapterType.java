package dev.forrest.processor.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * A class that is an adapter.
 *
 * @param toStored whose type parameters are the type's arguments
 * @param foreign the type
 * @param storedType what it is stored as
 */
public record AdapterType(
    TypeElement element,
    ExecutableElement toStored,
    ExecutableElement fromStored,
    DeclaredType foreign,
    TypeMirror storedType,
    Types types) {

  String foreignName() {
    return ((TypeElement) foreign.asElement()).getQualifiedName().toString();
  }

  /** Whether it can convert a type whose name is that of its own: no raw type. */
  boolean isFor(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().size() == foreign.getTypeArguments().size();
  }

  /** What a type is stored as; a primitive is boxed. */
  TypeMirror stored(DeclaredType type) {
    Map<Element, TypeMirror> known = new HashMap<>();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      Element parameter = types.asElement(foreign.getTypeArguments().get(i));
      known.put(parameter, type.getTypeArguments().get(i));
    }
    TypeMirror stored = substitute(storedType, known, types);
    return stored.getKind().isPrimitive()
        ? types.boxedClass(types.getPrimitiveType(stored.getKind())).asType()
        : stored;
  }

  /** Whether classes of a package can call it. */
  boolean isAccessible(JavaTypes java, PackageElement from) {
    boolean methodsArePublic =
        ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().toString().matches("toStored|fromStored"))
            .allMatch(method -> method.getModifiers().contains(Modifier.PUBLIC));
    return java.isAccessible(element, from)
        && (methodsArePublic || java.isInPackage(element, from));
  }

  static TypeMirror substitute(TypeMirror type, Map<Element, TypeMirror> known, Types types) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return Optional.ofNullable(known.get(types.asElement(type))).orElse(type);
    } else if (type.getKind() == TypeKind.ARRAY) {
      return types.getArrayType(substitute(((ArrayType) type).getComponentType(), known, types));
    } else if (type.getKind() != TypeKind.DECLARED) {
      return type;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.isEmpty()) {
      return type;
    }
    TypeMirror[] substituted = new TypeMirror[arguments.size()];
    for (int i = 0; i < substituted.length; i++) {
      substituted[i] = substitute(arguments.get(i), known, types);
    }
    return types.getDeclaredType((TypeElement) ((DeclaredType) type).asElement(), substituted);
  }
}
