package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** {@link Set}, in its iteration order. */
final class SetRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isClass(type, Set.class);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(resolver.argument(type, 0, place.part("element")));
  }

  private record Stored(StoredType element) implements StoredType {
    @Override
    public TypeName type() {
      return ParameterizedTypeName.get(ClassName.get(Set.class), element.type());
    }

    @Override
    public CodeBlock codec(Names names) {
      return CodeBlock.of("$T.of($L)", ForrestNames.codec("SetCodec"), element.codec(names));
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
    public boolean isFinal() {
      return false;
    }

    @Override
    public List<StoredType> parts() {
      return List.of(element);
    }
  }
}
