package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.lang.model.type.TypeMirror;

/**
 * {@link BigInteger} and {@link BigDecimal}: messages with a text, or with bytes where it is long.
 */
final class BigNumberRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isClass(type, BigInteger.class) || java.isClass(type, BigDecimal.class);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(
        resolver.java().isClass(type, BigInteger.class) ? BigInteger.class : BigDecimal.class);
  }

  private record Stored(Class<?> javaType) implements StoredType {
    @Override
    public TypeName type() {
      return ClassName.get(javaType);
    }

    @Override
    public Expression codec(Names names) {
      return Expression.instance(ForrestNames.codec(javaType.getSimpleName() + "Codec"));
    }

    @Override
    public ProtoType proto(Schema schema) {
      ProtoMessageBuilder message =
          new ProtoMessageBuilder(label(schema.names())).line("optional string text = 1;");
      return schema.message(
          javaType == BigInteger.class
              ? message.line("optional bytes bytes = 2;")
              : message.line("optional bytes unscaled = 2;").line("optional sint32 scale = 3;"));
    }

    @Override
    public String label(Names names) {
      return javaType.getSimpleName();
    }

    @Override
    public boolean isFinal() {
      return false;
    }
  }
}
