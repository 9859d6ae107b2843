package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import javax.lang.model.type.TypeMirror;

/** {@link String}. */
final class StringRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isClass(type, String.class);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored();
  }

  private record Stored() implements StoredType {
    @Override
    public TypeName type() {
      return ClassName.get(String.class);
    }

    @Override
    public Expression codec(Names names) {
      return Expression.instance(ForrestNames.codec("StringCodec"));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return ProtoType.lengthDelimited("string");
    }

    @Override
    public String label(Names names) {
      return "String";
    }
  }
}
