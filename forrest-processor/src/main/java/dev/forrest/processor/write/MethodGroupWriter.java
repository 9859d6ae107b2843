package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.MethodKind;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.ParameterModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Names;
import javax.lang.model.element.Modifier;

/** Writes the deferrable methods of one class, such as {@code Deferred_ScienceMethods}. */
final class MethodGroupWriter {
  private static final ClassName DEFERRABLE_METHOD = ForrestNames.codec("DeferrableMethod");
  private static final TypeName CODEC =
      ParameterizedTypeName.get(ForrestNames.CODEC, WildcardTypeName.subtypeOf(ClassName.OBJECT));

  private final UnitSchema schema;
  private final Names names;
  private final GroupModel group;
  private final String index;
  private final String arguments;

  private MethodGroupWriter(UnitSchema schema, GroupModel group) {
    this.schema = schema;
    this.names = schema.unit().names();
    this.group = group;
    NameAllocator variables = new NameAllocator();
    // A variable with the class's name would hide the class.
    variables.newName(ClassName.get(group.owner()).topLevelClassName().simpleName());
    this.index = variables.newName("index");
    this.arguments = variables.newName("a");
  }

  static TypeSpec.Builder write(UnitSchema schema, GroupModel group) {
    return new MethodGroupWriter(schema, group).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(group.name())
            .addModifiers(Modifier.FINAL)
            .superclass(ForrestNames.codec("MethodGroup"))
            .addField(
                FieldSpec.builder(group.name(), "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", group.name())
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement(
                        "super($S, $L)",
                        schema.unit().name().canonicalName(),
                        group.methods().size())
                    .build());
    writeId(type);
    writeDescribe(type);
    writeInvoke(type);
    writeLimits(type);
    return type;
  }

  private void writeId(TypeSpec.Builder type) {
    MethodSpec signature =
        overriding("id").returns(String.class).addParameter(TypeName.INT, "index").build();
    SwitchMethod method = new SwitchMethod(signature, outOfBounds("index"));
    int index = 0;
    for (MethodModel m : group.methods()) {
      CodeBlock body = CodeBlock.builder().addStatement("return $S", m.id()).build();
      method.add(index++, body, 0);
    }
    method.writeByIndex(type);
  }

  private void writeDescribe(TypeSpec.Builder type) {
    MethodSpec signature =
        overriding("describe")
            .returns(DEFERRABLE_METHOD)
            .addParameter(TypeName.INT, "index")
            .build();
    SwitchMethod method = new SwitchMethod(signature, outOfBounds("index"));
    int index = 0;
    for (MethodModel m : group.methods()) {
      method.add(index, describe(index, m), m.parameters().size());
      index++;
    }
    method.writeByIndex(type);
  }

  private void writeInvoke(TypeSpec.Builder type) {
    MethodSpec.Builder signature =
        overriding("invoke")
            .returns(ClassName.OBJECT)
            .addParameter(TypeName.INT, this.index)
            .addParameter(ArrayTypeName.of(ClassName.OBJECT), arguments)
            .addException(Throwable.class);
    if (group.methods().stream().anyMatch(MethodModel::isUnchecked)) {
      signature.addAnnotation(Annotations.suppressUnchecked());
    }
    SwitchMethod method = new SwitchMethod(signature.build(), outOfBounds(this.index));
    int index = 0;
    for (MethodModel m : group.methods()) {
      method.add(index++, invoke(m), m.parameters().size());
    }
    method.writeByIndex(type);
  }

  private void writeLimits(TypeSpec.Builder type) {
    if (group.methods().stream().allMatch(method -> method.limits().isNone())) {
      return;
    }
    MethodSpec signature =
        overriding("limits").returns(LimitsCode.LIMITS).addParameter(TypeName.INT, "index").build();
    CodeBlock none = CodeBlock.builder().addStatement("return $T.NONE", LimitsCode.LIMITS).build();
    SwitchMethod method = new SwitchMethod(signature, none);
    int index = 0;
    for (MethodModel m : group.methods()) {
      if (!m.limits().isNone()) {
        CodeBlock limits = LimitsCode.of(m.limits());
        method.add(index, CodeBlock.builder().addStatement("return $L", limits).build(), 0);
      }
      index++;
    }
    method.writeByIndex(type);
  }

  private static CodeBlock outOfBounds(String index) {
    return CodeBlock.builder()
        .addStatement("throw new $T($N)", IndexOutOfBoundsException.class, index)
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  private CodeBlock describe(int index, MethodModel method) {
    CodeBlock parameters =
        method.parameters().stream()
            .map(p -> CodeBlock.of("$S", p.name()))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock codecs =
        method.parameters().stream()
            .map(p -> p.type().codec(names))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock result =
        method.result().map(type -> type.codec(names)).orElseGet(() -> CodeBlock.of("null"));
    return CodeBlock.builder()
        .add("return method(\n$>$>")
        .add("$L,\n$L,\n", index, method.number())
        .add("$L,\n", String.format("0x%016xL", schema.fingerprint(method)))
        .add("new $T {$L},\n", ArrayTypeName.of(String.class), parameters)
        .add("new $T {$L},\n", ArrayTypeName.of(CODEC), codecs)
        .add("$L);\n$<$<", result)
        .build();
  }

  private CodeBlock invoke(MethodModel method) {
    boolean hasReceiver = method.kind() == MethodKind.INSTANCE;
    CodeBlock.Builder call = CodeBlock.builder();
    switch (method.kind()) {
      case STATIC -> call.add("$T.$N(", ClassName.get(group.owner()), simpleName(method));
      case INSTANCE ->
          call.add("(($T) $N[0]).$N(", ClassName.get(group.owner()), arguments, simpleName(method));
      case CONSTRUCTOR -> call.add("new $T(", group.owner());
    }
    for (int i = hasReceiver ? 1 : 0; i < method.parameters().size(); i++) {
      ParameterModel parameter = method.parameters().get(i);
      call.add(i > (hasReceiver ? 1 : 0) ? ",$W" : "");
      call.add("($T) $N[$L]", parameter.type().type(), arguments, i);
    }
    call.add(")");
    return method.result().isPresent()
        ? CodeBlock.builder().addStatement("return $L", call.build()).build()
        : CodeBlock.builder().addStatement(call.build()).addStatement("return null").build();
  }

  private static String simpleName(MethodModel method) {
    return method.element().getSimpleName().toString();
  }
}
