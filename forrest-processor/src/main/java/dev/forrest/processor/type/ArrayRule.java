package dev.forrest.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Arrays of references, arrays of arrays among them. */
final class ArrayRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return type.getKind() == TypeKind.ARRAY;
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(resolver.part(((ArrayType) type).getComponentType(), place.part("element")));
  }

  private record Stored(StoredType element) implements StoredType {
    @Override
    public TypeName type() {
      return ArrayTypeName.of(element.type());
    }

    @Override
    public Expression codec(Names names) {
      return CodecCode.of(
          "ArrayCodec",
          new TypeName[] {ForrestNames.CODEC, ClassName.get(Class.class)},
          element.codec(names),
          Expression.classOf(element.type()));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return Repeated.proto(element, schema);
    }

    @Override
    public String label(Names names) {
      return Repeated.label(element, names);
    }

    @Override
    public TaskType task(Names names) {
      return TaskType.container(
          ForrestNames.ARRAY_TASK, element.task(names), type(), element.type());
    }

    @Override
    public boolean isFinal() {
      return element.isFinal();
    }

    @Override
    public List<StoredType> parts() {
      return List.of(element);
    }

    @Override
    public Optional<StoredType> reachablePart() {
      return Optional.of(element);
    }
  }
}
