package dev.forrest.processor.code;

import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * A method as class files call it.
 *
 * @param parameters erased, without the receiver
 * @param result erased
 */
public record Signature(List<TypeName> parameters, TypeName result) {
  public Signature {
    parameters = Types.erasures(parameters);
    result = Types.erasure(result);
  }

  public static Signature of(TypeName result, TypeName... parameters) {
    return new Signature(List.of(parameters), result);
  }

  /** That of a method or constructor. */
  public static Signature of(ExecutableElement element) {
    return new Signature(
        element.getParameters().stream()
            .map(VariableElement::asType)
            .map(type -> Types.erased(type))
            .toList(),
        Types.erased(element.getReturnType()));
  }
}
