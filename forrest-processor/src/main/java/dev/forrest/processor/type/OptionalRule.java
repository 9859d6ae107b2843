package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@link Optional}, empty or not; null is another thing. */
final class OptionalRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isClass(type, Optional.class);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(resolver.argument(type, 0, place.part("value")));
  }

  private record Stored(StoredType value) implements StoredType {
    @Override
    public TypeName type() {
      return ParameterizedTypeName.get(ClassName.get(Optional.class), value.type());
    }

    @Override
    public Expression codec(Names names) {
      return CodecCode.composed("OptionalCodec", value.codec(names));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return schema.message(
          new ProtoMessageBuilder(label(schema.names())).optional(value.proto(schema), "value", 1));
    }

    @Override
    public String label(Names names) {
      return "OptionalOf" + value.label(names);
    }

    @Override
    public boolean isFinal() {
      return false;
    }

    @Override
    public List<StoredType> parts() {
      return List.of(value);
    }
  }
}
