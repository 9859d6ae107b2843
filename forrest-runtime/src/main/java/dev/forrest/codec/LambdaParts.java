package dev.forrest.codec;

import java.lang.invoke.SerializedLambda;

/**
 * What names a lambda within its class.
 *
 * @param kind how the implementation is called, as a method handle's reference kind
 * @param implementationClass in internal form, such as {@code com/example/Science}
 * @param implementation the method's name
 * @param signature the method's descriptor
 * @param instantiated the descriptor that the lambda has where it is written
 */
public record LambdaParts(
    int kind,
    String implementationClass,
    String implementation,
    String signature,
    String instantiated) {

  public static LambdaParts of(SerializedLambda form) {
    return new LambdaParts(
        form.getImplMethodKind(),
        form.getImplClass(),
        form.getImplMethodName(),
        form.getImplMethodSignature(),
        form.getInstantiatedMethodType());
  }
}
