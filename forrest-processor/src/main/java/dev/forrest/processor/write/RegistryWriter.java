package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Comment;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.NewArray;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.code.Variable;
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

/** Writes the registry of a unit, such as {@code Deferred_Unit}. */
final class RegistryWriter {
  private static final int MAX_STATEMENTS = 1000;
  private static final ClassName UNIT = ForrestNames.codec("Unit");
  private static final ClassName STRING = ClassName.get(String.class);
  private static final ClassName LOOKUP = ClassName.get(MethodHandles.Lookup.class);
  private static final ClassName DECLARATIONS = ForrestNames.codec("Declarations");
  private static final Signature DECLARE_METHOD = Signature.of(TypeName.VOID, TypeName.INT, STRING);
  private static final Signature DECLARE_TYPE =
      Signature.of(TypeName.VOID, TypeName.INT, STRING, TypeName.LONG);

  private final UnitSchema schema;
  private final UnitModel unit;

  private RegistryWriter(UnitSchema schema) {
    this.schema = schema;
    this.unit = schema.unit();
  }

  static ClassCode write(UnitSchema schema) {
    return new RegistryWriter(schema).write();
  }

  private ClassCode write() {
    ClassCode type =
        new ClassCode(unit.registry(), UNIT)
            .comment(Comment.plain("For Forrest's runtime."))
            .asPublic(true)
            .add(
                Members.constructor(
                    "public ",
                    UNIT,
                    Signature.of(TypeName.VOID, STRING),
                    List.of(Expression.string(unit.name().canonicalName()))));
    writeGroup(type);
    writeType(type);
    writeComponents(type);
    writeUses(type);
    writeLambdas(type);
    writeDeclare(type);
    return type;
  }

  private void writeGroup(ClassCode type) {
    SwitchMethod method = lookup("group", ForrestNames.codec("MethodGroup"), "className");
    for (GroupModel group : unit.callable()) {
      method.add(group.owner().getQualifiedName().toString(), Expression.instance(group.name()), 0);
    }
    method.writeByName(type);
  }

  private void writeType(ClassCode type) {
    SwitchMethod method = lookup("type", ForrestNames.codec("NamedCodec"), "typeName");
    for (NamedType named : unit.named()) {
      method.add(named.use().key(), named.type().codec(unit.names()), 0);
    }
    method.writeByName(type);
  }

  /** Records' codecs read components; for other types, what else does. */
  private void writeComponents(ClassCode type) {
    if (unit.objects().isEmpty()) {
      return;
    }
    SwitchMethod method =
        lookupOrInherited("components", ForrestNames.codec("Components"), "typeName");
    for (ObjectModel object : unit.objects()) {
      method.add(object.use().key(), Expression.instance(unit.names().components(object.use())), 0);
    }
    method.writeByName(type);
  }

  /** For values of which only the class is known: a generic one has several codecs. */
  private void writeUses(ClassCode type) {
    Map<String, List<Expression>> uses = new LinkedHashMap<>();
    for (NamedType named : unit.named()) {
      if (named.use().isGeneric()) {
        uses.computeIfAbsent(
                named.element().getQualifiedName().toString(), name -> new ArrayList<>())
            .add(Expression.string(named.use().key()));
      }
    }
    if (uses.isEmpty()) {
      return;
    }
    SwitchMethod method = lookupOrInherited("uses", ArrayTypeName.of(STRING), "className");
    uses.forEach((name, keys) -> method.add(name, NewArray.of(STRING, keys), keys.size()));
    method.writeByName(type);
  }

  private void writeLambdas(ClassCode type) {
    ClassName host = ForrestNames.codec("LambdaHost");
    Signature constructor = Signature.of(TypeName.VOID, STRING, ClassName.get(Class.class), LOOKUP);
    SwitchMethod method = lookup("lambdas", host, "className");
    for (GroupModel group : unit.groups()) {
      if (group.lambdas().isPresent()) {
        method.add(
            group.lambdas().get(),
            Call.create(
                host,
                constructor,
                Expression.string(unit.name().canonicalName()),
                Expression.classOf(Types.name(group.owner())),
                Call.of(ClassName.get(MethodHandles.class), "lookup", Signature.of(LOOKUP))),
            0);
      }
    }
    if (unit.groups().stream().anyMatch(group -> group.lambdas().isPresent())) {
      method.writeByName(type);
    }
  }

  private static SwitchMethod lookup(String name, TypeName result, String parameter) {
    return new SwitchMethod(
        overriding(name, result, new Variable(STRING, parameter)),
        Statement.returning(result, Expression.zero(result)));
  }

  private static SwitchMethod lookupOrInherited(String name, TypeName result, String parameter) {
    Variable key = new Variable(STRING, parameter);
    Expression inherited =
        Call.ofSuper(UNIT, name, Signature.of(result, STRING), Expression.of(key));
    return new SwitchMethod(overriding(name, result, key), Statement.returning(result, inherited));
  }

  private static MethodCode overriding(String name, TypeName result, Variable key) {
    return MethodCode.overriding("public ", name, result, Signature.of(result, STRING))
        .parameter(key);
  }

  private void writeDeclare(ClassCode type) {
    Variable declarations = new Variable(DECLARATIONS, "declarations");
    List<Statement> statements = new ArrayList<>();
    unit.methods()
        .forEach(
            m ->
                statements.add(
                    declare(
                        declarations,
                        "method",
                        DECLARE_METHOD,
                        Expression.number(m.number()),
                        Expression.string(m.id()))));
    for (NamedType named : unit.named()) {
      TypeUse use = named.use();
      statements.add(
          declare(
              declarations,
              "type",
              DECLARE_TYPE,
              Expression.number(unit.names().number(use)),
              Expression.string(use.key()),
              Expression.bits(schema.fingerprint(named))));
    }
    MethodCode declare =
        MethodCode.overriding(
                "public ", "declare", TypeName.VOID, Signature.of(TypeName.VOID, DECLARATIONS))
            .parameter(declarations);
    if (statements.size() <= MAX_STATEMENTS) {
      statements.forEach(declare::add);
    } else {
      for (int start = 0; start < statements.size(); start += MAX_STATEMENTS) {
        int end = Math.min(start + MAX_STATEMENTS, statements.size());
        MethodCode part = declare.helper("declare" + start / MAX_STATEMENTS);
        statements.subList(start, end).forEach(part::add);
        type.add(part);
        declare.add(
            Statement.of(
                Call.own(type.name(), part.name(), part.signature(), Expression.of(declarations))));
      }
    }
    type.add(declare);
  }

  private static Statement declare(
      Variable declarations, String name, Signature signature, Expression... arguments) {
    return Statement.of(
        Expression.of(declarations)
            .callVirtual(true, name, signature, TypeName.VOID, List.of(arguments)));
  }
}
