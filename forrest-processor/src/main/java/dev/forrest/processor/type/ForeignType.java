package dev.forrest.processor.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

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
  public CodeBlock codec(Names names) {
    return CodeBlock.of(
        "$T.of(\n$S,\n$L,\n$T.class,\n$L)",
        ForrestNames.codec("ForeignCodec"),
        use.key(),
        names.number(use),
        use.name() instanceof ParameterizedTypeName generic ? generic.rawType() : use.name(),
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
