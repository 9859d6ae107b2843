package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;

/**
 * The class of a task, and how generated code makes one of a node.
 *
 * @param part the task of an element, where there are elements
 */
public record TaskType(TypeName name, ClassName raw, Optional<TaskType> part) {
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
   * @param names those in scope, which the parameters of lambdas must not take
   */
  public CodeBlock make(CodeBlock node, NameAllocator names) {
    if (part.isPresent()) {
      return CodeBlock.of("new $T($Z$L,$W$L)", name, node, part.get().factory(names));
    }
    return CodeBlock.of("new $T($Z$L)", name, node);
  }

  private CodeBlock factory(NameAllocator names) {
    if (part.isEmpty()) {
      return CodeBlock.of("$T::new", name);
    }
    String node = names.newName("node");
    return CodeBlock.of("$N -> $L", node, make(CodeBlock.of("$N", node), names));
  }
}
