package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@link List}, whose elements can be reached. */
final class ListRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isClass(type, List.class);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(resolver.argument(type, 0, place.part("element")));
  }

  private record Stored(StoredType element) implements StoredType {
    @Override
    public TypeName type() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element.type());
    }

    @Override
    public Expression codec(Names names) {
      return CodecCode.composed("ListCodec", element.codec(names));
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
      return TaskType.container(ForrestNames.LIST_TASK, element.task(names), element.type());
    }

    @Override
    public boolean isFinal() {
      return false;
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
