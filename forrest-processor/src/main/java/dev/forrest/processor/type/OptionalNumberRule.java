package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.lang.model.type.TypeMirror;

/** {@link OptionalInt}, {@link OptionalLong} and {@link OptionalDouble}. */
final class OptionalNumberRule implements TypeRule {
  private static final List<Stored> TYPES =
      List.of(
          new Stored(OptionalInt.class, Primitive.INT),
          new Stored(OptionalLong.class, Primitive.LONG),
          new Stored(OptionalDouble.class, Primitive.DOUBLE));

  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return TYPES.stream().anyMatch(stored -> java.isClass(type, stored.javaType()));
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return TYPES.stream()
        .filter(stored -> resolver.java().isClass(type, stored.javaType()))
        .findFirst()
        .orElseThrow();
  }

  private record Stored(Class<?> javaType, Primitive value) implements StoredType {
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
      return schema.message(
          new ProtoMessageBuilder(label(schema.names())).optional(value.proto(), "value", 1));
    }

    @Override
    public String label(Names names) {
      return "OptionalOf" + value.label();
    }
  }
}
