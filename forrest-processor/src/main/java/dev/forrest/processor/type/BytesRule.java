package dev.forrest.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code byte[]}: protobuf's bytes, a value without parts. */
final class BytesRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return type.getKind() == TypeKind.ARRAY
        && ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE;
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored();
  }

  private record Stored() implements StoredType {
    @Override
    public TypeName type() {
      return ArrayTypeName.of(TypeName.BYTE);
    }

    @Override
    public Expression codec(Names names) {
      return Expression.instance(ForrestNames.codec("BytesCodec"));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return ProtoType.lengthDelimited("bytes");
    }

    @Override
    public String label(Names names) {
      return "Bytes";
    }
  }
}
