package dev.forrest.processor.type;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the classes that a stream of declared ones may hold. */
final class SerializedClasses {
  private static final String SERIALIZABLE = "java.io.Serializable";
  private static final String IMMUTABLE = "java.util.CollSer";

  /** What fields of these types hold, where others do not say more. */
  private static final Map<String, List<String>> COLLECTIONS =
      Map.of(
          "java.util.Collection", List.of("java.util.ArrayList", IMMUTABLE),
          "java.util.List", List.of("java.util.ArrayList", IMMUTABLE),
          "java.util.Set", List.of("java.util.HashSet", "java.util.LinkedHashSet", IMMUTABLE),
          "java.util.Map", List.of("java.util.HashMap", "java.util.LinkedHashMap", IMMUTABLE));

  private static final Set<String> VALUES =
      Set.of("java.math.BigInteger", "java.math.BigDecimal", "java.util.UUID");

  private final JavaTypes java;
  private final Elements elements;
  private final Set<String> names = new TreeSet<>();

  SerializedClasses(JavaTypes java, Elements elements) {
    this.java = java;
    this.elements = elements;
  }

  /** Adds a class, its superclasses, and what their fields need. */
  void add(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (isTime(name)) {
      names.add("java.time.Ser");
    }
    if (java.supertype(type.asType(), SERIALIZABLE).isEmpty()
        || type.getKind().isInterface()
        || !names.add(elements.getBinaryName(type).toString())) {
      return;
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Set<Modifier> modifiers = field.getModifiers();
      if (!modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT)) {
        addField(field.asType());
      }
    }
    if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      add(java.element(type.getSuperclass()));
    }
  }

  private void addField(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      addField(((ArrayType) type).getComponentType());
    } else if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = java.element(type);
      String name = element.getQualifiedName().toString();
      boolean isValue =
          java.unboxed(type).isPresent()
              || VALUES.contains(name)
              || isTime(name)
              || element.getKind() == ElementKind.ENUM;
      if (isValue) {
        add(element);
      }
      ((DeclaredType) type)
          .getTypeArguments()
          .forEach(argument -> addField(java.withoutWildcards(argument)));
      for (String collection : COLLECTIONS.getOrDefault(name, List.of())) {
        addNamed(collection);
      }
    }
  }

  private void addNamed(String name) {
    TypeElement element = elements.getTypeElement(name);
    // A class that is not public may not be visible to the compiler.
    if (element == null) {
      names.add(name);
    } else {
      add(element);
    }
  }

  private static boolean isTime(String name) {
    return name.startsWith("java.time.");
  }

  /** Sorted, as {@link Class#getName} spells them. */
  Collection<String> names() {
    return names;
  }

  /** The classes that a declared type names, its type arguments included. */
  Set<TypeElement> declared(TypeMirror type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    collect(type, found);
    return found;
  }

  private void collect(TypeMirror type, Set<TypeElement> found) {
    if (type.getKind() == TypeKind.ARRAY) {
      collect(((ArrayType) type).getComponentType(), found);
    } else if (type.getKind() == TypeKind.DECLARED) {
      found.add(java.element(type));
      ((DeclaredType) type)
          .getTypeArguments()
          .forEach(argument -> collect(java.withoutWildcards(argument), found));
    }
  }
}
