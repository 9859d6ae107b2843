package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.validate.Message;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Enums, stored by ordinal. */
final class EnumRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isOfKind(type, ElementKind.ENUM);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    TypeElement element = resolver.java().element(type);
    if (JavaTypes.constants(element).isEmpty()) {
      return resolver.reject(Message.EMPTY_ENUM, place, element, place.text());
    }
    return resolver.named(element, new Stored(element), place);
  }

  private record Stored(TypeElement element) implements StoredType {
    @Override
    public TypeName type() {
      return ClassName.get(element);
    }

    @Override
    public CodeBlock codec(Names names) {
      return CodeBlock.of(
          "$T.of($S, $L, $T.values())",
          ForrestNames.codec("EnumCodec"),
          element.getQualifiedName(),
          names.number(element),
          type());
    }

    @Override
    public ProtoType proto(Schema schema) {
      String name = ProtoNames.forTypes().allocate(element.getSimpleName().toString());
      return ProtoType.enumIn(schema.names().message(element), name);
    }

    @Override
    public String label(Names names) {
      return names.label(element);
    }

    @Override
    public boolean isComposed() {
      return true;
    }

    @Override
    public Optional<TypeElement> named() {
      return Optional.of(element);
    }
  }
}
