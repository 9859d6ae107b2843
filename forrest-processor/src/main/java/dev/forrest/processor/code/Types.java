package dev.forrest.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How class files spell types: JVMS 4.3 and 4.7.9.1. */
public final class Types {
  private static final Map<TypeName, String> PRIMITIVES =
      Map.of(
          TypeName.VOID, "V",
          TypeName.BOOLEAN, "Z",
          TypeName.BYTE, "B",
          TypeName.SHORT, "S",
          TypeName.INT, "I",
          TypeName.LONG, "J",
          TypeName.CHAR, "C",
          TypeName.FLOAT, "F",
          TypeName.DOUBLE, "D");

  private Types() {}

  /** A type without type arguments and variables, as the JVM knows it. */
  public static TypeName erasure(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erasure(array.componentType()));
    } else if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType();
    } else if (type instanceof TypeVariableName variable) {
      return variable.bounds().isEmpty() ? ClassName.OBJECT : erasure(variable.bounds().get(0));
    }
    return type;
  }

  static List<TypeName> erasures(List<? extends TypeName> types) {
    return types.stream().map(Types::erasure).toList();
  }

  /** Such as {@code java/util/Map$Entry}; of an array, its descriptor. */
  static String internalName(TypeName type) {
    TypeName erased = erasure(type);
    return erased instanceof ClassName name
        ? name.reflectionName().replace('.', '/')
        : descriptor(erased);
  }

  /** Such as {@code Ljava/util/List;}. */
  static String descriptor(TypeName type) {
    TypeName erased = erasure(type);
    if (erased.isPrimitive() || erased.equals(TypeName.VOID)) {
      return PRIMITIVES.get(erased);
    }
    return erased instanceof ArrayTypeName array
        ? "[" + descriptor(array.componentType())
        : "L" + internalName(erased) + ";";
  }

  /** Such as {@code (Ljava/util/List;I)V}. */
  static String descriptor(List<? extends TypeName> parameters, TypeName result) {
    return parameters.stream()
        .map(Types::descriptor)
        .collect(Collectors.joining("", "(", ")" + descriptor(result)));
  }

  /** Such as {@code Ljava/util/List<Ljava/lang/String;>;}. */
  static String signature(TypeName type) {
    if (type instanceof TypeVariableName variable) {
      return "T" + variable.name() + ";";
    } else if (type instanceof ArrayTypeName array) {
      return "[" + signature(array.componentType());
    } else if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(Types::argument)
          .collect(Collectors.joining("", "L" + internalName(generic) + "<", ">;"));
    }
    return descriptor(type);
  }

  private static String argument(TypeName type) {
    if (type instanceof WildcardTypeName wildcard) {
      if (!wildcard.lowerBounds().isEmpty()) {
        return "-" + signature(wildcard.lowerBounds().get(0));
      }
      TypeName bound = wildcard.upperBounds().get(0);
      return bound.equals(ClassName.OBJECT) ? "*" : "+" + signature(bound);
    }
    return signature(type);
  }

  /** Whether a class file has to say more of a type than its descriptor does. */
  static boolean isGeneric(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isGeneric(array.componentType())
        : type instanceof ParameterizedTypeName || type instanceof TypeVariableName;
  }

  /** How many slots a variable of the type takes. */
  static int size(TypeName type) {
    return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
  }
}
