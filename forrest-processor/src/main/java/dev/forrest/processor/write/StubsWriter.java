package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Comment;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.NewArray;
import dev.forrest.processor.code.Scope;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.LeftOutModel;
import dev.forrest.processor.model.MethodKind;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.ParameterModel;
import dev.forrest.processor.model.StubModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.TaskType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes the stub class, such as {@code Deferred}. */
final class StubsWriter {
  /** What {@code CallNode} takes; more go into an array. */
  private static final int MAX_ARGUMENTS = 3;

  private static final ClassName METHOD_GROUP = ForrestNames.codec("MethodGroup");

  /** What {@code CallNode} takes, by the number of arguments. */
  private static final List<Signature> OF_FEW =
      List.of(
          Signature.of(TypeName.VOID, METHOD_GROUP, TypeName.INT),
          ofArguments(ClassName.OBJECT),
          ofArguments(ClassName.OBJECT, ClassName.OBJECT),
          ofArguments(ClassName.OBJECT, ClassName.OBJECT, ClassName.OBJECT));

  private static final Signature OF_MANY =
      Signature.of(
          TypeName.VOID,
          METHOD_GROUP,
          TypeName.INT,
          TypeName.BOOLEAN,
          ArrayTypeName.of(ClassName.OBJECT));

  private final UnitModel unit;
  private final ClassCode type;

  private StubsWriter(UnitModel unit) {
    this.unit = unit;
    this.type = new ClassCode(unit.name(), ClassName.OBJECT);
  }

  private static Signature ofArguments(TypeName... arguments) {
    List<TypeName> types = new ArrayList<>(List.of(METHOD_GROUP, TypeName.INT, TypeName.INT));
    types.addAll(List.of(arguments));
    return new Signature(types, TypeName.VOID);
  }

  static ClassCode write(UnitModel unit) {
    return new StubsWriter(unit).write();
  }

  private ClassCode write() {
    type.comment(Comment.plain("Makes tasks of calls, which run later."));
    unit.leftOut().forEach(this::writeLeftOut);
    type.asPublic(unit.methods().anyMatch(MethodModel::isPublic));
    type.add(
        Members.constructor("private ", ClassName.OBJECT, Signature.of(TypeName.VOID), List.of()));
    for (GroupModel group : unit.groups()) {
      int index = 0;
      for (MethodModel method : group.methods()) {
        write(group, index++, method);
      }
    }
    return type;
  }

  /** Only methods of other people's classes are left out; the user's own are errors. */
  private void writeLeftOut(LeftOutModel of) {
    type.comment(Comment.plain(""));
    type.comment(
        Comment.of(
            "<p>Cannot be deferred, of ",
            Types.name(of.owner()),
            of.methods().stream()
                .map(method -> "{@code " + method + "}")
                .collect(Collectors.joining("," + Comment.BREAK, ": ", "."))));
  }

  private void write(GroupModel group, int index, MethodModel method) {
    Comment comment = comment(group, method);
    Scope allocator = new Scope();
    List<Variable> plain = new ArrayList<>();
    List<Variable> deferred = new ArrayList<>();
    for (ParameterModel parameter : method.parameters()) {
      String name = allocator.name(parameter.name());
      plain.add(new Variable(parameter.declared(), parameter.erased(), name));
      deferred.add(new Variable(parameter.deferred(), name));
    }
    TaskType task = method.task(unit.names());
    TaskType result = new TaskType(result(method, task), task.raw(), task.part());
    // The name of a lambda's parameter is free in all stubs, since they have the same parameters.
    Expression[] factory =
        task.part().stream().map(p -> p.factory(allocator)).toArray(Expression[]::new);
    for (StubModel stub : method.stubs()) {
      MethodCode code =
          MethodCode.method(stub.name(), result.name())
              .comment(comment)
              .access(method.isPublic() ? "public " : "")
              .asStatic()
              .typeParameters(method.element().getTypeParameters());
      for (int i = 0; i < plain.size(); i++) {
        code.parameter((stub.deferred().get(i) ? deferred : plain).get(i));
      }
      if (stub.isVarargs()) {
        code.varargs();
      }
      Expression node = call(group, index, stub, code.parameters());
      type.add(code.add(Statement.returning(result.name(), result.make(node, factory))));
    }
  }

  /** The call as a node: which arguments are tasks, and then all of them. */
  private static Expression call(
      GroupModel group, int index, StubModel stub, List<Variable> parameters) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.instance(group.name()));
    arguments.add(Expression.number(index));
    List<Expression> values = new ArrayList<>();
    parameters.forEach(parameter -> values.add(Expression.of(parameter)));
    boolean many = values.size() > MAX_ARGUMENTS;
    if (many) {
      arguments.add(Expression.truth(stub.deferred().get(0)));
      arguments.add(NewArray.of(ClassName.OBJECT, values));
    } else if (!values.isEmpty()) {
      arguments.add(mix(stub));
      arguments.addAll(values);
    }
    return Call.create(
        ForrestNames.CALL_NODE,
        many ? OF_MANY : OF_FEW.get(values.size()),
        arguments.toArray(Expression[]::new));
  }

  private static Expression mix(StubModel stub) {
    StringBuilder text = new StringBuilder("0b");
    int bits = 0;
    for (boolean isDeferred : stub.deferred()) {
      text.append(isDeferred ? '1' : '0');
      bits = bits << 1 | (isDeferred ? 1 : 0);
    }
    return Expression.number(bits, text.toString());
  }

  /** A type variable is kept where the task has no parts, which depend on its bound. */
  private static TypeName result(MethodModel method, TaskType task) {
    TypeMirror result = method.element().getReturnType();
    return result.getKind() == TypeKind.TYPEVAR && task.raw().equals(ForrestNames.VALUE_TASK)
        ? ParameterizedTypeName.get(ForrestNames.VALUE_TASK, TypeName.get(result))
        : task.name();
  }

  private static Comment comment(GroupModel group, MethodModel method) {
    ClassName owner = Types.name(group.owner());
    boolean isConstructor = method.kind() == MethodKind.CONSTRUCTOR;
    boolean hasReceiver = method.kind() == MethodKind.INSTANCE;
    List<ParameterModel> parameters =
        method.parameters().subList(hasReceiver ? 1 : 0, method.parameters().size());
    return Comment.of(
        "Defers ",
        owner,
        isConstructor ? owner.simpleName() : method.element().getSimpleName().toString(),
        parameters.stream().map(ParameterModel::erased).toList(),
        ".");
  }
}
