package dev.forrest.processor.type;

import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Records, each with a codec and a proxy of its own; a generic one for each set of arguments. */
final class RecordRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isOfKind(type, ElementKind.RECORD);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    TypeUse use = new TypeUse((DeclaredType) type);
    return resolver.named(use, new Stored(use), place);
  }

  private record Stored(TypeUse use) implements StoredType {
    @Override
    public TypeName type() {
      return use.name();
    }

    @Override
    public Expression codec(Names names) {
      return Expression.instance(names.codec(use));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return ProtoType.message(schema.names().message(use));
    }

    @Override
    public String label(Names names) {
      return names.message(use);
    }

    @Override
    public TaskType task(Names names) {
      return TaskType.proxy(names.proxy(use));
    }

    @Override
    public boolean isFinal() {
      return !use.isGeneric();
    }

    @Override
    public Optional<TypeUse> named() {
      return Optional.of(use);
    }
  }
}
