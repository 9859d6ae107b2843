package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.validate.Message;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Records, each with a codec and a proxy of its own. */
final class RecordRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isOfKind(type, ElementKind.RECORD);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    TypeElement element = resolver.java().element(type);
    if (!element.getTypeParameters().isEmpty()) {
      return resolver.reject(Message.GENERIC_RECORD, place, element, place.text());
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
      return CodeBlock.of("$T.INSTANCE", names.codec(element));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return ProtoType.message(schema.names().message(element));
    }

    @Override
    public String label(Names names) {
      return names.message(element);
    }

    @Override
    public TaskType task(Names names) {
      return TaskType.proxy(names.proxy(element));
    }

    @Override
    public Optional<TypeElement> named() {
      return Optional.of(element);
    }
  }
}
