package dev.forrest.codec;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.invoke.SerializedLambda;

/**
 * Asks a lambda what it is made of, which the JVM tells to serialization alone. Nothing is
 * serialized: neither the lambda nor what it captured.
 */
public final class LambdaForm extends ObjectOutputStream {
  private SerializedLambda form;

  private LambdaForm() throws IOException {
    super(OutputStream.nullOutputStream());
    enableReplaceObject(true);
  }

  /** What a lambda or method reference is made of; null where the object is neither. */
  public static SerializedLambda of(LambdaFunction function) {
    try (LambdaForm asked = new LambdaForm()) {
      asked.writeObject(function);
      return asked.form;
    } catch (IOException e) {
      throw new CodecException("A lambda cannot be looked into: " + e, e);
    }
  }

  @Override
  protected Object replaceObject(Object object) {
    if (object instanceof SerializedLambda lambda) {
      form = lambda;
    }
    return null;
  }

  /**
   * Where a lambda is written, for people: such as {@code lambda in Science.main}, or {@code
   * Math::abs}.
   *
   * @param host the binary name of the class in which it is written
   */
  public static String text(String host, LambdaParts parts) {
    String method = parts.implementation();
    String prefix = "lambda$";
    if (!method.startsWith(prefix)) {
      return simpleName(parts.implementationClass().replace('/', '.'))
          + "::"
          + (method.equals("<init>") ? "new" : method);
    }
    int end = method.indexOf('$', prefix.length());
    return "lambda in "
        + simpleName(host)
        + "."
        + method.substring(prefix.length(), end < 0 ? method.length() : end);
  }

  private static String simpleName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
