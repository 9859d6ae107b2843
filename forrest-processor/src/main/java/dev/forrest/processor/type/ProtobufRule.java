package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.Signature;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Messages of the classes that protoc generates. */
final class ProtobufRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.supertype(type, "com.google.protobuf.MessageLite").isPresent()
        && ElementFilter.methodsIn(java.element(type).getEnclosedElements()).stream()
            .anyMatch(ProtobufRule::isParser);
  }

  private static boolean isParser(ExecutableElement method) {
    return method.getSimpleName().contentEquals("parser")
        && method.getParameters().isEmpty()
        && method.getModifiers().contains(Modifier.STATIC);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    TypeUse use = new TypeUse((DeclaredType) type);
    return resolver.foreign(use, new Stored(use), place);
  }

  private record Stored(TypeUse use) implements StoredType {
    @Override
    public TypeName type() {
      return use.name();
    }

    @Override
    public Expression codec(Names names) {
      ClassName parser = ClassName.get("com.google.protobuf", "Parser");
      return CodecCode.of(
          "ProtobufCodec",
          new TypeName[] {parser},
          Call.of((ClassName) type(), "parser", Signature.of(parser)));
    }

    /** A message without fields, which the runtime adds to what it gives to protoc. */
    @Override
    public ProtoType proto(Schema schema) {
      return schema.message(
          new ProtoMessageBuilder(label(schema.names()))
              .line(
                  "// Its fields are in the .proto of " + use.element().getQualifiedName() + "."));
    }

    @Override
    public String label(Names names) {
      return ProtoNames.escape(use.element().getSimpleName().toString());
    }

    @Override
    public Optional<TypeUse> object() {
      return Optional.of(use);
    }

    @Override
    public boolean isComposed() {
      return true;
    }
  }
}
