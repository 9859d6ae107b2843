package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.forrest.processor.model.CaseModel;
import dev.forrest.processor.model.SealedModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the codec of a sealed interface, such as {@code Deferred_ShapeCodec}. */
final class SealedCodecWriter {
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

  static TypeSpec.Builder write(UnitModel unit, SealedModel sealed) {
    return new SealedCodecWriter(unit, sealed).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(ForrestNames.codec("SealedCodec"), original))
            .addField(
                FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build());
    addCodecs(type);
    return type.addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($S, $L)", sealed.use().key(), names.number(sealed.use()))
                .build())
        .addMethod(caseOf())
        .addMethod(codec());
  }

  private void addCodecs(TypeSpec.Builder type) {
    List<FieldSpec> held = new ArrayList<>();
    for (CaseModel one : sealed.cases()) {
      if (isHeld(one)) {
        held.add(codec(one));
      } else if (one.type().isComposed()) {
        type.addField(codec(one));
      }
    }
    if (!held.isEmpty()) {
      type.addType(ComponentCode.holder(held));
    }
  }

  /** Whether the codec of an adapted type may lead back to this one. */
  private static boolean isHeld(CaseModel one) {
    return !one.type().parts().isEmpty();
  }

  private FieldSpec codec(CaseModel one) {
    TypeName codec = ParameterizedTypeName.get(ForrestNames.CODEC, one.type().type());
    return FieldSpec.builder(
            codec, constant(one), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(one.type().codec(names))
        .build();
  }

  private CodeBlock use(CaseModel one) {
    if (!one.type().isComposed()) {
      return one.type().codec(names);
    }
    return isHeld(one)
        ? CodeBlock.of("$L.$N", ComponentCode.HOLDER, constant(one))
        : CodeBlock.of("$N", constant(one));
  }

  private static String constant(CaseModel one) {
    return "CODEC_" + one.number();
  }

  private MethodSpec caseOf() {
    MethodSpec.Builder method =
        overriding("caseOf").returns(TypeName.INT).addParameter(original, "value");
    for (CaseModel one : sealed.cases()) {
      method
          .beginControlFlow("if (value instanceof $T)", TypeNames.raw(one.type().type()))
          .addStatement("return $L", one.number())
          .endControlFlow();
    }
    return method.addStatement("return 0").build();
  }

  private MethodSpec codec() {
    TypeName result =
        ParameterizedTypeName.get(ForrestNames.CODEC, WildcardTypeName.subtypeOf(original));
    MethodSpec.Builder method =
        overriding("codec").returns(result).addParameter(TypeName.INT, "number");
    method.beginControlFlow("switch (number)");
    for (CaseModel one : sealed.cases()) {
      method
          .addCode("case $L:\n$>", one.number())
          .addStatement("return $L", use(one))
          .addCode("$<");
    }
    return method
        .addCode("default:\n$>")
        .addStatement("return null")
        .addCode("$<")
        .endControlFlow()
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
