package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.TypeUse;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the registry of a unit, such as {@code Deferred_Unit}. */
final class RegistryWriter {
  private static final int MAX_STATEMENTS = 1000;

  private final UnitSchema schema;
  private final UnitModel unit;

  private RegistryWriter(UnitSchema schema) {
    this.schema = schema;
    this.unit = schema.unit();
  }

  static TypeSpec.Builder write(UnitSchema schema) {
    return new RegistryWriter(schema).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(unit.registry())
            .addJavadoc("For Forrest's runtime.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(ForrestNames.codec("Unit"))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("super($S)", unit.name().canonicalName())
                    .build());
    writeGroup(type);
    writeType(type);
    writeComponents(type);
    writeUses(type);
    writeLambdas(type);
    writeDeclare(type);
    return type;
  }

  private void writeGroup(TypeSpec.Builder type) {
    SwitchMethod method = lookup("group", ForrestNames.codec("MethodGroup"), "className");
    for (GroupModel group : unit.callable()) {
      method.add(
          CodeBlock.of("$S", group.owner().getQualifiedName()),
          returning(CodeBlock.of("$T.INSTANCE", group.name())),
          0);
    }
    method.writeByName(type, CodeBlock.of("null"));
  }

  private void writeType(TypeSpec.Builder type) {
    SwitchMethod method = lookup("type", ForrestNames.codec("NamedCodec"), "typeName");
    for (NamedType named : unit.named()) {
      method.add(
          CodeBlock.of("$S", named.use().key()), returning(named.type().codec(unit.names())), 0);
    }
    method.writeByName(type, CodeBlock.of("null"));
  }

  /** Records' codecs read components; for other types, what else does. */
  private void writeComponents(TypeSpec.Builder type) {
    if (unit.objects().isEmpty()) {
      return;
    }
    TypeName components = ForrestNames.codec("Components");
    MethodSpec signature =
        overriding("components").returns(components).addParameter(String.class, "typeName").build();
    SwitchMethod method =
        new SwitchMethod(signature, returning(CodeBlock.of("super.components(typeName)")));
    for (ObjectModel object : unit.objects()) {
      method.add(
          CodeBlock.of("$S", object.use().key()),
          returning(CodeBlock.of("$T.INSTANCE", unit.names().components(object.use()))),
          0);
    }
    method.writeByName(type, CodeBlock.of("null"));
  }

  /** For values of which only the class is known: a generic one has several codecs. */
  private void writeUses(TypeSpec.Builder type) {
    Map<String, List<CodeBlock>> uses = new LinkedHashMap<>();
    for (NamedType named : unit.named()) {
      if (named.use().isGeneric()) {
        uses.computeIfAbsent(
                named.element().getQualifiedName().toString(), name -> new ArrayList<>())
            .add(CodeBlock.of("$S", named.use().key()));
      }
    }
    if (uses.isEmpty()) {
      return;
    }
    TypeName names = ArrayTypeName.of(String.class);
    MethodSpec signature =
        overriding("uses").returns(names).addParameter(String.class, "className").build();
    SwitchMethod method =
        new SwitchMethod(signature, returning(CodeBlock.of("super.uses(className)")));
    uses.forEach(
        (name, keys) ->
            method.add(
                CodeBlock.of("$S", name),
                returning(CodeBlock.of("new $T {$L}", names, CodeBlock.join(keys, ",$W"))),
                keys.size()));
    method.writeByName(type, CodeBlock.of("null"));
  }

  private void writeLambdas(TypeSpec.Builder type) {
    TypeName host = ForrestNames.codec("LambdaHost");
    SwitchMethod method = lookup("lambdas", host, "className");
    for (GroupModel group : unit.groups()) {
      if (group.lambdas().isPresent()) {
        method.add(
            CodeBlock.of("$S", group.lambdas().get()),
            returning(
                CodeBlock.of(
                    "new $T($S,$W$T.class, $T.lookup())",
                    host,
                    unit.name().canonicalName(),
                    ClassName.get(group.owner()),
                    MethodHandles.class)),
            0);
      }
    }
    if (unit.groups().stream().anyMatch(group -> group.lambdas().isPresent())) {
      method.writeByName(type, CodeBlock.of("null"));
    }
  }

  private static SwitchMethod lookup(String name, TypeName result, String parameter) {
    MethodSpec signature =
        overriding(name).returns(result).addParameter(String.class, parameter).build();
    return new SwitchMethod(signature, returning(CodeBlock.of("null")));
  }

  private static CodeBlock returning(CodeBlock value) {
    return CodeBlock.builder().addStatement("return $L", value).build();
  }

  private void writeDeclare(TypeSpec.Builder type) {
    List<CodeBlock> statements = new ArrayList<>();
    unit.methods().forEach(m -> statements.add(CodeBlock.of("method($L, $S)", m.number(), m.id())));
    for (NamedType named : unit.named()) {
      TypeUse use = named.use();
      statements.add(
          CodeBlock.of(
              "type($L, $S, $L)",
              unit.names().number(use),
              use.key(),
              String.format("0x%016xL", schema.fingerprint(named))));
    }
    MethodSpec.Builder declare = declaring(overriding("declare"));
    if (statements.size() <= MAX_STATEMENTS) {
      addAll(declare, statements);
    } else {
      for (int start = 0; start < statements.size(); start += MAX_STATEMENTS) {
        int end = Math.min(start + MAX_STATEMENTS, statements.size());
        String name = "declare" + start / MAX_STATEMENTS;
        MethodSpec.Builder part =
            declaring(MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE));
        addAll(part, statements.subList(start, end));
        type.addMethod(part.build());
        declare.addStatement("$N(declarations)", name);
      }
    }
    type.addMethod(declare.build());
  }

  private static MethodSpec.Builder declaring(MethodSpec.Builder method) {
    return method.addParameter(ForrestNames.codec("Declarations"), "declarations");
  }

  private static void addAll(MethodSpec.Builder method, List<CodeBlock> statements) {
    statements.forEach(statement -> method.addStatement("declarations.$L", statement));
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
