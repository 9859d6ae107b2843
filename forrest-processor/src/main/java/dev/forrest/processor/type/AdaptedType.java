package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Types;
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
    return Types.name(foreign);
  }

  @Override
  public Expression codec(Names names) {
    Expression made =
        isGeneric()
            ? Call.createInferred(adapter)
            : Call.create(adapter, Signature.of(TypeName.VOID));
    Signature of =
        Signature.of(ForrestNames.CODEC, ForrestNames.codec("Adapter"), ForrestNames.CODEC);
    return Call.of(ForrestNames.codec("AdapterCodec"), "of", of, made, stored.codec(names));
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
