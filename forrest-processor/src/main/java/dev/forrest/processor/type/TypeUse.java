package dev.forrest.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Types;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A record, sealed interface or enum that a unit stores; a generic one with certain type arguments.
 */
public final class TypeUse {
  private final DeclaredType type;
  private final TypeName name;
  private final String key;

  /**
   * @param type without wildcards
   */
  TypeUse(DeclaredType type) {
    this.type = type;
    this.name = Types.name(type);
    this.key =
        isGeneric() ? name.toString().replace(" ", "") : element().getQualifiedName().toString();
  }

  public TypeElement element() {
    return (TypeElement) type.asElement();
  }

  /** The type as the compiler has it. */
  public DeclaredType type() {
    return type;
  }

  /** The type as generated code spells it. */
  public TypeName name() {
    return name;
  }

  /** The canonical name with the type arguments, which files hold; uses are equal where it is. */
  public String key() {
    return key;
  }

  public boolean isRecord() {
    return element().getKind() == ElementKind.RECORD;
  }

  public boolean isEnum() {
    return element().getKind() == ElementKind.ENUM;
  }

  public boolean isGeneric() {
    return !type.getTypeArguments().isEmpty();
  }

  /** What the type arguments add to the type's short name, such as {@code OfStringAndInt}. */
  String suffix() {
    return name instanceof ParameterizedTypeName generic ? arguments(generic) : "";
  }

  private static String arguments(ParameterizedTypeName generic) {
    return generic.typeArguments().stream()
        .map(TypeUse::label)
        .collect(Collectors.joining("And", "Of", ""));
  }

  private static String label(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return label(array.componentType()) + "Array";
    }
    if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType().simpleName() + arguments(generic);
    }
    if (type.isPrimitive() || type.isBoxedPrimitive()) {
      String primitive = type.unbox().toString();
      return Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    }
    return ((ClassName) type).simpleName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TypeUse use && use.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
