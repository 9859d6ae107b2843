package dev.forrest.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** What is to be known of types. */
public final class Types {
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
