package dev.forrest.processor.write;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Steps on type names. */
final class TypeNames {
  private TypeNames() {}

  /** A class without its type arguments. */
  static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
