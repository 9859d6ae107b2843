package dev.forrest.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.NewArray;
import dev.forrest.processor.code.Types;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A type that is stored by Java's serialization.
 *
 * @param allowed the names of all classes that may be read
 */
record SerializedType(TypeMirror declared, List<String> allowed) implements StoredType {
  @Override
  public TypeName type() {
    return Types.name(declared);
  }

  @Override
  public Expression codec(Names names) {
    ClassName string = ClassName.get(String.class);
    TypeName anyClass = ClassName.get(Class.class);
    return CodecCode.of(
        "JavaSerializedCodec",
        new TypeName[] {anyClass, anyClass, ArrayTypeName.of(string)},
        Expression.classOf(type()),
        Expression.classOf(names.registry()),
        NewArray.spread(string, allowed.stream().map(Expression::string).toList()));
  }

  @Override
  public ProtoType proto(Schema schema) {
    return ProtoType.lengthDelimited("bytes");
  }

  @Override
  public Optional<String> comment() {
    return Optional.of("a " + Types.erasure(type()) + ", serialized by Java");
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
    return !((TypeElement) of.asElement()).getTypeParameters().isEmpty() || Types.isInnerClass(of);
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
