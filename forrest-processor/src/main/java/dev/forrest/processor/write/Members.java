package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.FieldCode;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import java.util.List;

/** What several kinds of generated classes have. */
final class Members {
  private Members() {}

  /**
   * Adds the only instance, and the constructor.
   *
   * @param signature of the superclass's constructor
   */
  static void addInstance(
      ClassCode type, ClassName superclass, Signature signature, List<Expression> arguments) {
    Expression made = Call.create(type.name(), Signature.of(TypeName.VOID));
    type.add(new FieldCode(false, type.name(), "INSTANCE", made));
    type.add(constructor("private ", superclass, signature, arguments));
  }

  /** A constructor that does nothing but call the superclass's. */
  static MethodCode constructor(
      String access, ClassName superclass, Signature signature, List<Expression> arguments) {
    return MethodCode.constructor()
        .access(access)
        .add(Statement.of(Call.superConstructor(superclass, signature, arguments)));
  }
}
