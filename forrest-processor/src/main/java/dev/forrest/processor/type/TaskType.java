package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.Functions;
import dev.forrest.processor.code.Scope;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The class of a task, and how generated code makes one of a node.
 *
 * @param part the task of an element, where there are elements
 */
public record TaskType(TypeName name, ClassName raw, Optional<TaskType> part) {
  private static final Signature OF_NODE = Signature.of(TypeName.VOID, ForrestNames.NODE);
  private static final Signature OF_PARTS =
      Signature.of(TypeName.VOID, ForrestNames.NODE, ClassName.get(Function.class));

  static TaskType value(TypeName type) {
    return new TaskType(
        ParameterizedTypeName.get(ForrestNames.VALUE_TASK, type),
        ForrestNames.VALUE_TASK,
        Optional.empty());
  }

  /** The task of a method that returns nothing. */
  public static TaskType none() {
    return value(TypeName.VOID.box());
  }

  static TaskType proxy(ClassName proxy) {
    return new TaskType(proxy, proxy, Optional.empty());
  }

  /**
   * @param arguments the type arguments before that of the part's task
   */
  static TaskType container(ClassName raw, TaskType part, TypeName... arguments) {
    TypeName[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = part.name();
    return new TaskType(ParameterizedTypeName.get(raw, all), raw, Optional.of(part));
  }

  /**
   * An expression that makes the task.
   *
   * @param node of class {@code Node}
   * @param names those in scope, which the parameters of lambdas must not take
   */
  public Expression make(Expression node, Scope names) {
    if (part.isPresent()) {
      return make(node, part.get().factory(names));
    }
    return make(node);
  }

  /** The same with what {@link #factory} has made for the part. */
  public Expression make(Expression node, Expression... factory) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(node);
    arguments.addAll(List.of(factory));
    return Call.createInLines(name, factory.length == 0 ? OF_NODE : OF_PARTS, arguments);
  }

  /** An expression for the function that makes the task of a node. */
  public Expression factory(Scope names) {
    if (part.isEmpty()) {
      return Functions.constructor(ForrestNames.NODE, name);
    }
    Variable node = new Variable(ForrestNames.NODE, names.name("node"));
    return Functions.of(node, make(Expression.of(node), names));
  }
}
