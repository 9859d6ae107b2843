package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;

/**
 * What an adapter converts, or a protobuf message, where a value has to tell its own type: in a
 * message around it.
 *
 * @param stored how it is stored where it is declared
 */
public record ForeignType(TypeUse use, StoredType stored) implements StoredType {
  @Override
  public TypeName type() {
    return use.name();
  }

  @Override
  public Expression codec(Names names) {
    return CodecCode.of(
        "ForeignCodec",
        new TypeName[] {
          ClassName.get(String.class), TypeName.INT, ClassName.get(Class.class), ForrestNames.CODEC
        },
        Expression.string(use.key()),
        Expression.number(names.number(use)),
        Expression.classOf(use.name()),
        stored.codec(names));
  }

  @Override
  public ProtoType proto(Schema schema) {
    return ProtoType.message(label(schema.names()));
  }

  @Override
  public String label(Names names) {
    return names.message(use);
  }
}
