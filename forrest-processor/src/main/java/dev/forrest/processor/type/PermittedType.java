package dev.forrest.processor.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A type that a sealed interface permits, with the type arguments that follow from those of the
 * interface.
 *
 * @param type empty where it implements the interface with other type arguments, or where there is
 *     a problem
 * @param problem why its type arguments do not follow
 */
record PermittedType(Optional<TypeMirror> type, Optional<String> problem) {

  static PermittedType of(TypeElement permitted, TypeUse sealed, JavaTypes java) {
    Optional<TypeMirror> extended =
        java.supertype(permitted.asType(), sealed.element().getQualifiedName().toString());
    if (extended.isEmpty()) {
      // The compiler reports that.
      return none();
    }
    DeclaredType supertype = (DeclaredType) extended.get();
    List<? extends TypeMirror> declared = supertype.getTypeArguments();
    List<? extends TypeMirror> wanted = sealed.type().getTypeArguments();
    Map<Element, TypeMirror> bound = new HashMap<>();
    for (int i = 0; i < declared.size(); i++) {
      if (declared.get(i) instanceof TypeVariable variable) {
        TypeMirror other = bound.putIfAbsent(variable.asElement(), wanted.get(i));
        if (other != null && !java.isSame(other, wanted.get(i))) {
          return none();
        }
      } else if (java.hasVariables(declared.get(i))) {
        return problem("it implements " + supertype + ", whose arguments are no type parameters");
      } else if (!java.isSame(declared.get(i), wanted.get(i))) {
        return none();
      }
    }
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : permitted.getTypeParameters()) {
      if (!bound.containsKey(parameter)) {
        return problem("its type parameter " + parameter + " does not follow from " + supertype);
      }
      arguments.add(bound.get(parameter));
    }
    return new PermittedType(Optional.of(java.declared(permitted, arguments)), Optional.empty());
  }

  private static PermittedType none() {
    return new PermittedType(Optional.empty(), Optional.empty());
  }

  private static PermittedType problem(String text) {
    return new PermittedType(Optional.empty(), Optional.of(text));
  }
}
