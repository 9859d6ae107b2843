package dev.forrest.processor.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.Signature;
import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param constants by ordinal
 */
public record EnumType(TypeUse use, List<String> constants) implements StoredType {
  @Override
  public TypeName type() {
    return use.name();
  }

  @Override
  public Expression codec(Names names) {
    ClassName name = (ClassName) type();
    Signature values = Signature.of(ArrayTypeName.of(name));
    return CodecCode.of(
        "EnumCodec",
        new TypeName[] {
          ClassName.get(String.class), TypeName.INT, ArrayTypeName.of(ClassName.get(Enum.class))
        },
        Expression.string(use.key()),
        Expression.number(names.number(use)),
        Call.of(name, "values", values));
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
