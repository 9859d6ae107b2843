package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.forrest.processor.model.ComponentModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.ForrestNames;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the codec of a record, such as {@code Deferred_ItemCodec}. */
final class RecordCodecWriter {
  private static final ClassName SIZES = ForrestNames.codec("Sizes");
  private static final ClassName OUTPUT = ClassName.get("com.google.protobuf", "CodedOutputStream");
  private static final ClassName INPUT = ClassName.get("com.google.protobuf", "CodedInputStream");

  private final UnitModel unit;
  private final RecordModel record;
  private final ClassName name;
  private final TypeName original;
  private final List<ComponentCode> components;

  private RecordCodecWriter(UnitSchema schema, RecordModel record) {
    this.unit = schema.unit();
    this.record = record;
    this.name = unit.names().codec(record.use());
    this.original = record.use().name();
    this.components = ComponentCode.of(schema, record);
  }

  static TypeSpec.Builder write(UnitSchema schema, RecordModel record) {
    return new RecordCodecWriter(schema, record).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(ForrestNames.codec("RecordCodec"), original))
            .addField(
                FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build());
    addComposedCodecs(type);
    return type.addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", describe())
                .build())
        .addMethod(bodySize())
        .addMethod(writeBody())
        .addMethod(readBody())
        .addMethod(component());
  }

  private void addComposedCodecs(TypeSpec.Builder type) {
    List<FieldSpec> fields = components.stream().flatMap(c -> c.composedCodec().stream()).toList();
    if (record.isInCycle() && !fields.isEmpty()) {
      type.addType(ComponentCode.holder(fields));
    } else {
      type.addFields(fields);
    }
  }

  private MethodSpec bodySize() {
    MethodSpec.Builder method =
        overriding("bodySize", Modifier.PROTECTED)
            .returns(TypeName.LONG)
            .addParameter(original, "value")
            .addParameter(SIZES, "sizes")
            .addStatement("long size = 0");
    suppressUnchecked(method);
    components.forEach(component -> method.addCode(component.size()));
    return method.addStatement("return size").build();
  }

  private MethodSpec writeBody() {
    MethodSpec.Builder method =
        overriding("writeBody", Modifier.PROTECTED)
            .addException(IOException.class)
            .addParameter(original, "value")
            .addParameter(SIZES, "sizes")
            .addParameter(OUTPUT, "out");
    suppressUnchecked(method);
    components.forEach(component -> method.addCode(component.write()));
    return method.build();
  }

  private void suppressUnchecked(MethodSpec.Builder method) {
    if (components.stream().anyMatch(ComponentCode::isUnchecked)) {
      method.addAnnotation(Annotations.suppressUnchecked());
    }
  }

  private MethodSpec readBody() {
    MethodSpec.Builder method =
        overriding("readBody", Modifier.PROTECTED)
            .addException(IOException.class)
            .returns(original)
            .addParameter(INPUT, "in");
    components.forEach(component -> method.addCode(component.declare()));
    method.beginControlFlow("for (int tag = in.readTag(); tag != 0; tag = in.readTag())");
    if (components.isEmpty()) {
      method.addStatement("in.skipField(tag)");
    } else {
      method.addCode(readSwitch());
    }
    CodeBlock arguments =
        components.stream()
            .map(c -> CodeBlock.of("$N", c.local()))
            .collect(CodeBlock.joining(",$W"));
    return method.endControlFlow().addStatement("return new $T($L)", original, arguments).build();
  }

  private CodeBlock readSwitch() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (tag)");
    for (ComponentCode component : components) {
      code.add("case $L:\n$>", component.tag())
          .add(component.read())
          .addStatement("break")
          .add("$<");
    }
    return code.add("default:\n$>")
        .addStatement("in.skipField(tag)")
        .add("$<")
        .endControlFlow()
        .build();
  }

  private CodeBlock describe() {
    CodeBlock.Builder arguments = CodeBlock.builder();
    arguments.add("$S,$W$L", record.use().key(), unit.names().number(record.use()));
    names().forEach(part -> arguments.add(",$W$S", part));
    return arguments.build();
  }

  private List<String> names() {
    return Stream.concat(record.components().stream(), record.getters().stream())
        .map(ComponentModel::name)
        .toList();
  }

  private MethodSpec component() {
    MethodSpec.Builder method =
        overriding("component", Modifier.PROTECTED)
            .returns(ClassName.OBJECT)
            .addParameter(original, "value")
            .addParameter(TypeName.INT, "index");
    CodeBlock otherwise =
        CodeBlock.builder()
            .addStatement("throw new $T(index)", IndexOutOfBoundsException.class)
            .build();
    if (names().isEmpty()) {
      return method.addCode(otherwise).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (index)");
    int index = 0;
    for (String part : names()) {
      code.add("case $L:\n$>", index++).addStatement("return value.$N()", part).add("$<");
    }
    code.add("default:\n$>").add(otherwise).add("$<").endControlFlow();
    return method.addCode(code.build()).build();
  }

  private static MethodSpec.Builder overriding(String name, Modifier access) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(access);
  }
}
