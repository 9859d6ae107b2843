package dev.forrest.processor.type;

import com.google.auto.common.MoreElements;
import dev.forrest.annotations.JavaSerialized;
import dev.forrest.processor.validate.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@link JavaSerialized}. */
public final class SerializedTypes {
  private SerializedTypes() {}

  /**
   * How a type is stored that has the annotation, or empty where there is none.
   *
   * @param annotated the parameter or method
   */
  public static Optional<StoredType> read(
      Element annotated, TypeMirror type, Place place, TypeResolver resolver) {
    if (!MoreElements.isAnnotationPresent(annotated, JavaSerialized.class)) {
      return Optional.empty();
    }
    return Optional.of(store(annotated, type, place, resolver));
  }

  private static StoredType store(
      Element annotated, TypeMirror type, Place place, TypeResolver resolver) {
    JavaTypes java = resolver.java();
    resolver.note(type);
    if (type.getKind() == TypeKind.ERROR) {
      return resolver.resolve(type, place);
    }
    if (type.getKind() != TypeKind.ARRAY
        && java.supertype(type, "java.io.Serializable").isEmpty()) {
      return resolver.reject(
          Message.SERIALIZED,
          place,
          type,
          place.text(),
          "is not java.io.Serializable. Write a @TaskAdapter for it.");
    }
    SerializedClasses classes = java.serializedClasses();
    classes.declared(type).forEach(classes::add);
    List<TypeMirror> allowed = allowed(annotated);
    for (TypeMirror more : allowed) {
      if (java.supertype(more, "java.io.Serializable").isEmpty()) {
        return resolver.reject(
            Message.SERIALIZED,
            place,
            type,
            place.text(),
            "may hold " + more + ", which is not java.io.Serializable. Remove it from allow.");
      }
      classes.add(java.element(more));
    }
    if (type.getKind() == TypeKind.DECLARED && isAbstract((DeclaredType) type, allowed)) {
      return resolver.reject(
          Message.SERIALIZED,
          place,
          type,
          place.text(),
          "is abstract, and says no class that may be read. Name those in"
              + " @JavaSerialized(allow = ...).");
    }
    return new SerializedType(type, List.copyOf(classes.names()));
  }

  private static boolean isAbstract(DeclaredType type, List<TypeMirror> allowed) {
    TypeElement element = (TypeElement) type.asElement();
    return element.getModifiers().contains(Modifier.ABSTRACT)
        && allowed.isEmpty()
        && !element.getQualifiedName().toString().startsWith("java.time.");
  }

  private static List<TypeMirror> allowed(Element annotated) {
    List<TypeMirror> types = new ArrayList<>();
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals(JavaSerialized.class.getCanonicalName())) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
          addTypes(value, types);
        }
      }
    }
    return types;
  }

  private static void addTypes(AnnotationValue value, List<TypeMirror> types) {
    if (value.getValue() instanceof List<?> several) {
      several.forEach(one -> addTypes((AnnotationValue) one, types));
    } else if (value.getValue() instanceof TypeMirror type) {
      types.add(type);
    }
  }
}
