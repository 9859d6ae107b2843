package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.FieldCode;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Switch;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.model.CaseModel;
import dev.forrest.processor.model.SealedModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Names;
import java.util.ArrayList;
import java.util.List;

/** Writes the codec of a sealed interface, such as {@code Deferred_ShapeCodec}. */
final class SealedCodecWriter {
  private static final ClassName SEALED_CODEC = ForrestNames.codec("SealedCodec");

  private final Names names;
  private final SealedModel sealed;
  private final ClassName name;
  private final TypeName original;

  private SealedCodecWriter(UnitModel unit, SealedModel sealed) {
    this.names = unit.names();
    this.sealed = sealed;
    this.name = names.codec(sealed.use());
    this.original = sealed.use().name();
  }

  static ClassCode write(UnitModel unit, SealedModel sealed) {
    return new SealedCodecWriter(unit, sealed).write();
  }

  private ClassCode write() {
    ClassCode type = new ClassCode(name, ParameterizedTypeName.get(SEALED_CODEC, original));
    Members.addInstance(
        type,
        SEALED_CODEC,
        Signature.of(TypeName.VOID, ClassName.get(String.class), TypeName.INT),
        List.of(
            Expression.string(sealed.use().key()), Expression.number(names.number(sealed.use()))));
    addCodecs(type);
    return type.add(caseOf()).add(codec());
  }

  private void addCodecs(ClassCode type) {
    List<FieldCode> held = new ArrayList<>();
    for (CaseModel one : sealed.cases()) {
      if (isHeld(one)) {
        held.add(codec(one));
      } else if (one.type().isComposed()) {
        type.add(codec(one));
      }
    }
    if (!held.isEmpty()) {
      type.with(ComponentCode.holder(names.composed(sealed.use()), held));
    }
  }

  /** Whether the codec of an adapted type may lead back to this one. */
  private static boolean isHeld(CaseModel one) {
    return !one.type().parts().isEmpty();
  }

  private FieldCode codec(CaseModel one) {
    return new FieldCode(
        !isHeld(one),
        ParameterizedTypeName.get(ForrestNames.CODEC, one.type().type()),
        constant(one),
        one.type().codec(names));
  }

  private Expression use(CaseModel one) {
    if (!one.type().isComposed()) {
      return one.type().codec(names);
    }
    ClassName owner = isHeld(one) ? names.composed(sealed.use()) : name;
    return Expression.field(owner, constant(one), ForrestNames.CODEC);
  }

  private static String constant(CaseModel one) {
    return "CODEC_" + one.number();
  }

  private MethodCode caseOf() {
    Variable value = new Variable(original, "value");
    MethodCode method =
        overriding("caseOf", TypeName.INT, Signature.of(TypeName.INT, ClassName.OBJECT))
            .parameter(value);
    for (CaseModel one : sealed.cases()) {
      method.add(
          Statement.ifInstance(
              value,
              one.type().type(),
              Statement.returning(TypeName.INT, Expression.number(one.number()))));
    }
    return method.add(Statement.returning(TypeName.INT, Expression.number(0)));
  }

  private MethodCode codec() {
    TypeName result =
        ParameterizedTypeName.get(ForrestNames.CODEC, WildcardTypeName.subtypeOf(original));
    Variable number = new Variable(TypeName.INT, "number");
    Switch cases = new Switch(number, Statement.returning(result, Expression.zero(result)));
    for (CaseModel one : sealed.cases()) {
      cases.thenLeave(one.number(), List.of(Statement.returning(result, use(one))));
    }
    return overriding("codec", result, Signature.of(ForrestNames.CODEC, TypeName.INT))
        .parameter(number)
        .add(cases);
  }

  private static MethodCode overriding(String name, TypeName result, Signature overridden) {
    return MethodCode.overriding("protected ", name, result, overridden);
  }
}
