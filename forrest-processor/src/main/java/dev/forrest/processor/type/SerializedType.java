package dev.forrest.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A type that is stored by Java's serialization.
 *
 * @param allowed the names of all classes that may be read
 */
record SerializedType(TypeMirror declared, List<String> allowed) implements StoredType {
  @Override
  public TypeName type() {
    return TypeName.get(declared);
  }

  @Override
  public CodeBlock codec(Names names) {
    CodeBlock classes =
        allowed.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "$T.of($T.class,$W$T.class,$W$L)",
        ForrestNames.codec("JavaSerializedCodec"),
        erased(type()),
        names.registry(),
        classes);
  }

  private static TypeName erased(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erased(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  @Override
  public ProtoType proto(Schema schema) {
    return ProtoType.lengthDelimited("bytes");
  }

  @Override
  public Optional<String> comment() {
    return Optional.of("a " + erased(type()) + ", serialized by Java");
  }

  @Override
  public String label(Names names) {
    throw new IllegalStateException("only whole parameters and return values are serialized");
  }

  /** Of generic classes none: their type arguments may be missing, or stand for anything. */
  @Override
  public Optional<TypeUse> object() {
    return declared instanceof DeclaredType of && !isGeneric(of)
        ? Optional.of(new TypeUse(of)).filter(use -> !use.isEnum())
        : Optional.empty();
  }

  private static boolean isGeneric(DeclaredType of) {
    return !((TypeElement) of.asElement()).getTypeParameters().isEmpty()
        || of.getEnclosingType().getKind() != TypeKind.NONE;
  }

  @Override
  public boolean isFinal() {
    return false;
  }

  @Override
  public boolean isComposed() {
    return true;
  }
}
