package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/**
 * A type that an adapter stores as another one.
 *
 * @param adapter the class that is generated for the adapter
 */
record AdaptedType(DeclaredType foreign, ClassName adapter, StoredType stored)
    implements StoredType {
  @Override
  public TypeName type() {
    return TypeName.get(foreign);
  }

  @Override
  public CodeBlock codec(Names names) {
    String format = isGeneric() ? "$T.of(new $T<>(),$W$L)" : "$T.of(new $T(),$W$L)";
    return CodeBlock.of(format, ForrestNames.codec("AdapterCodec"), adapter, stored.codec(names));
  }

  @Override
  public ProtoType proto(Schema schema) {
    return stored.proto(schema);
  }

  @Override
  public Optional<String> comment() {
    return stored.comment();
  }

  @Override
  public String label(Names names) {
    return stored.label(names);
  }

  @Override
  public boolean isFinal() {
    return !isGeneric() && foreign.asElement().getModifiers().contains(Modifier.FINAL);
  }

  @Override
  public List<StoredType> parts() {
    return List.of(stored);
  }

  @Override
  public Optional<TypeUse> object() {
    return Optional.of(new TypeUse(foreign));
  }

  private boolean isGeneric() {
    return !foreign.getTypeArguments().isEmpty();
  }
}
