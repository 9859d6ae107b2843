package dev.forrest.processor.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.validate.Message;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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
    TypeUse use = new TypeUse((DeclaredType) type);
    return resolver.named(use, new Stored(use), place);
  }

  private record Stored(TypeUse use) implements StoredType {
    @Override
    public TypeName type() {
      return use.name();
    }

    @Override
    public CodeBlock codec(Names names) {
      return CodeBlock.of(
          "$T.of($S, $L, $T.values())",
          ForrestNames.codec("EnumCodec"),
          use.key(),
          names.number(use),
          type());
    }

    @Override
    public ProtoType proto(Schema schema) {
      String name = ProtoNames.forTypes().allocate(use.element().getSimpleName().toString());
      return ProtoType.enumIn(schema.names().message(use), name);
    }

    @Override
    public String label(Names names) {
      return names.label(use);
    }

    @Override
    public boolean isComposed() {
      return true;
    }

    @Override
    public Optional<TypeUse> named() {
      return Optional.of(use);
    }
  }
}
