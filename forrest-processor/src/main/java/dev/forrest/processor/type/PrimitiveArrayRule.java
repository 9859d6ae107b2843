package dev.forrest.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Arrays of primitives other than byte, packed and without boxing. */
final class PrimitiveArrayRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return type.getKind() == TypeKind.ARRAY && element(type).isPrimitive();
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(Primitive.of(element(type)).orElseThrow());
  }

  private static TypeKind element(TypeMirror type) {
    return ((ArrayType) type).getComponentType().getKind();
  }

  private record Stored(Primitive element) implements StoredType {
    @Override
    public TypeName type() {
      return ArrayTypeName.of(element.type());
    }

    @Override
    public Expression codec(Names names) {
      return Expression.instance(ForrestNames.codec(label(names) + "Codec"));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return schema.message(
          new ProtoMessageBuilder(label(schema.names()))
              .line("repeated " + element.protoInArray() + " element = 1 [packed = true];"));
    }

    @Override
    public String label(Names names) {
      return element.label() + "Array";
    }

    @Override
    public TaskType task(Names names) {
      TypeName box = element.type().box();
      return TaskType.container(ForrestNames.ARRAY_TASK, TaskType.value(box), type(), box);
    }
  }
}
