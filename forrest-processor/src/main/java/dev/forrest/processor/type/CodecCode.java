package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.Signature;
import java.util.Arrays;
import java.util.Collections;

/** Expressions that make codecs. */
final class CodecCode {
  private CodecCode() {}

  /** A codec that is composed of others, such as {@code ListCodec.of(IntCodec.INSTANCE)}. */
  static Expression composed(String name, Expression... parts) {
    TypeName[] parameters =
        Collections.nCopies(parts.length, ForrestNames.CODEC).toArray(TypeName[]::new);
    return of(name, parameters, parts);
  }

  /**
   * A codec that its class makes of what it is given.
   *
   * @param parameters of its method {@code of}
   */
  static Expression of(String name, TypeName[] parameters, Expression... arguments) {
    ClassName codec = ForrestNames.codec(name);
    return Call.of(codec, "of", new Signature(Arrays.asList(parameters), codec), arguments);
  }
}
