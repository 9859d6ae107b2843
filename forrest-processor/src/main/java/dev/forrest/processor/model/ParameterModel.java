package dev.forrest.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.StoredType;

/**
 * A parameter of a stub.
 *
 * @param name unique in its method
 * @param declared as in the original, wildcards too
 * @param erased the same without type arguments
 */
public record ParameterModel(String name, TypeName declared, TypeName erased, StoredType type) {
  /** The type of the parameter where the argument is deferred. */
  public TypeName deferred() {
    TypeName boxed = declared.box();
    return ParameterizedTypeName.get(
        ForrestNames.TASK, type.isFinal() ? boxed : WildcardTypeName.subtypeOf(boxed));
  }

  /** The erased type without its package, such as {@code doubleArray}. */
  public String simpleTypeName() {
    String name = erased.toString();
    return name.substring(name.lastIndexOf('.') + 1).replace("[]", "Array");
  }
}
