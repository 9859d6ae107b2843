package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Primitives, which are never null. */
final class PrimitiveRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return type.getKind().isPrimitive();
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(Primitive.of(type.getKind()).orElseThrow());
  }

  private record Stored(Primitive kind) implements StoredType {
    @Override
    public TypeName type() {
      return kind.type();
    }

    @Override
    public Expression codec(Names names) {
      ClassName codec = ForrestNames.codec(kind.label() + "Codec");
      return Expression.field(codec, "PRIMITIVE", codec);
    }

    @Override
    public ProtoType proto(Schema schema) {
      return kind.proto();
    }

    @Override
    public Optional<String> comment() {
      return kind.comment();
    }

    @Override
    public String label(Names names) {
      return kind.label();
    }

    @Override
    public Optional<Primitive> primitive() {
      return Optional.of(kind);
    }
  }
}
