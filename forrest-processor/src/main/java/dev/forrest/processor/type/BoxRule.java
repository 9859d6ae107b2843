package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Boxed primitives, which may be null. */
final class BoxRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.unboxed(type).isPresent();
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(Primitive.of(resolver.java().unboxed(type).orElseThrow()).orElseThrow());
  }

  private record Stored(Primitive kind) implements StoredType {
    @Override
    public TypeName type() {
      return kind.type().box();
    }

    @Override
    public Expression codec(Names names) {
      return Expression.instance(ForrestNames.codec(kind.label() + "Codec"));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return kind.proto();
    }

    /** A primitive would be zero where it is null. */
    @Override
    public Optional<String> comment() {
      return Optional.of(((ClassName) type()).simpleName());
    }

    @Override
    public String label(Names names) {
      return kind.label();
    }
  }
}
