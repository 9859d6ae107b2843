package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.NewArray;
import dev.forrest.processor.code.Scope;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.MethodKind;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.ParameterModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Names;
import java.util.ArrayList;
import java.util.List;

/** Writes the deferrable methods of one class, such as {@code Deferred_ScienceMethods}. */
final class MethodGroupWriter {
  private static final ClassName METHOD_GROUP = ForrestNames.codec("MethodGroup");
  private static final ClassName DEFERRABLE_METHOD = ForrestNames.codec("DeferrableMethod");
  private static final ClassName STRING = ClassName.get(String.class);
  private static final TypeName OBJECTS = ArrayTypeName.of(ClassName.OBJECT);
  private static final TypeName CODEC =
      ParameterizedTypeName.get(ForrestNames.CODEC, WildcardTypeName.subtypeOf(ClassName.OBJECT));
  private static final Signature METHOD =
      Signature.of(
          DEFERRABLE_METHOD,
          TypeName.INT,
          TypeName.INT,
          TypeName.LONG,
          ArrayTypeName.of(STRING),
          ArrayTypeName.of(CODEC),
          CODEC);

  private final UnitSchema schema;
  private final Names names;
  private final GroupModel group;
  private final String index;
  private final Variable arguments;

  private MethodGroupWriter(UnitSchema schema, GroupModel group) {
    this.schema = schema;
    this.names = schema.unit().names();
    this.group = group;
    Scope variables = new Scope();
    // A variable with the class's name would hide the class.
    variables.name(Types.name(group.owner()).topLevelClassName().simpleName());
    this.index = variables.name("index");
    this.arguments = new Variable(OBJECTS, variables.name("a"));
  }

  static ClassCode write(UnitSchema schema, GroupModel group) {
    return new MethodGroupWriter(schema, group).write();
  }

  private ClassCode write() {
    ClassCode type = new ClassCode(group.name(), METHOD_GROUP);
    Members.addInstance(
        type,
        METHOD_GROUP,
        Signature.of(TypeName.VOID, STRING, TypeName.INT),
        List.of(
            Expression.string(schema.unit().name().canonicalName()),
            Expression.number(group.methods().size())));
    writeId(type);
    writeDescribe(type);
    writeInvoke(type);
    writeLimits(type);
    return type;
  }

  private void writeId(ClassCode type) {
    SwitchMethod method = SwitchMethod.byIndex(overriding("id", STRING, "index"));
    int i = 0;
    for (MethodModel m : group.methods()) {
      method.add(i++, Expression.string(m.id()), 0);
    }
    method.writeByIndex(type);
  }

  private void writeDescribe(ClassCode type) {
    SwitchMethod method = SwitchMethod.byIndex(overriding("describe", DEFERRABLE_METHOD, "index"));
    int i = 0;
    for (MethodModel m : group.methods()) {
      method.add(i, describe(i, m), m.parameters().size());
      i++;
    }
    method.writeByIndex(type);
  }

  private void writeInvoke(ClassCode type) {
    MethodCode code =
        MethodCode.overriding(
                "protected ",
                "invoke",
                ClassName.OBJECT,
                Signature.of(ClassName.OBJECT, TypeName.INT, OBJECTS))
            .parameter(new Variable(TypeName.INT, index))
            .parameter(arguments)
            .throwing(ClassName.get(Throwable.class));
    if (group.methods().stream().anyMatch(MethodModel::isUnchecked)) {
      code.suppress("unchecked");
    }
    SwitchMethod method = SwitchMethod.byIndex(code);
    int i = 0;
    for (MethodModel m : group.methods()) {
      method.add(i++, invoke(m), m.parameters().size());
    }
    method.writeByIndex(type);
  }

  private void writeLimits(ClassCode type) {
    if (group.methods().stream().allMatch(method -> method.limits().isNone())) {
      return;
    }
    SwitchMethod method =
        new SwitchMethod(
            overriding("limits", LimitsCode.LIMITS, "index"),
            Statement.returning(LimitsCode.LIMITS, LimitsCode.NONE));
    int i = 0;
    for (MethodModel m : group.methods()) {
      if (!m.limits().isNone()) {
        method.add(i, LimitsCode.of(m.limits()), 0);
      }
      i++;
    }
    method.writeByIndex(type);
  }

  private static MethodCode overriding(String name, TypeName result, String index) {
    return MethodCode.overriding("protected ", name, result, Signature.of(result, TypeName.INT))
        .parameter(new Variable(TypeName.INT, index));
  }

  private Expression describe(int i, MethodModel method) {
    List<Expression> parameters = new ArrayList<>();
    List<Expression> codecs = new ArrayList<>();
    for (ParameterModel parameter : method.parameters()) {
      parameters.add(Expression.string(parameter.name()));
      codecs.add(parameter.type().codec(names));
    }
    return Call.own(
            group.name(),
            "method",
            METHOD,
            Expression.number(i),
            Expression.number(method.number()),
            Expression.bits(schema.fingerprint(method)),
            NewArray.of(STRING, parameters),
            NewArray.of(CODEC, codecs),
            method.result().map(t -> t.codec(names)).orElseGet(() -> Expression.zero(CODEC)))
        .inLines();
  }

  private List<Statement> invoke(MethodModel method) {
    Expression call = call(method);
    return method.result().isPresent()
        ? List.of(Statement.returning(ClassName.OBJECT, call))
        : List.of(
            Statement.of(call),
            Statement.returning(ClassName.OBJECT, Expression.zero(ClassName.OBJECT)));
  }

  private Expression call(MethodModel method) {
    ClassName owner = Types.name(group.owner());
    boolean ofInterface = group.owner().getKind().isInterface();
    Signature signature = Signature.of(method.element());
    String name = method.element().getSimpleName().toString();
    boolean hasReceiver = method.kind() == MethodKind.INSTANCE;
    List<Expression> given = new ArrayList<>();
    for (int i = hasReceiver ? 1 : 0; i < method.parameters().size(); i++) {
      given.add(Expression.of(arguments).at(i).as(method.parameters().get(i).type().type()));
    }
    return switch (method.kind()) {
      case STATIC -> Call.ofStatic(owner, ofInterface, name, signature, signature.result(), given);
      case INSTANCE ->
          Expression.of(arguments)
              .at(0)
              .as(owner)
              .inParentheses()
              .callVirtual(ofInterface, name, signature, signature.result(), given);
      case CONSTRUCTOR -> Call.create(owner, signature, given.toArray(Expression[]::new));
    };
  }
}
