package dev.forrest.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.type.ForrestNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One stub of a method: a mix of plain and deferred arguments.
 *
 * @param deferred which parameters are tasks, by position
 */
public record StubModel(MethodModel method, List<Boolean> deferred) {
  private static final int MAX_MIXED = 3;

  static List<StubModel> mixes(MethodModel method) {
    int parameters = method.parameters().size();
    if (parameters > MAX_MIXED) {
      return List.of(
          new StubModel(method, Collections.nCopies(parameters, false)),
          new StubModel(method, Collections.nCopies(parameters, true)));
    }
    List<StubModel> stubs = new ArrayList<>();
    for (int mix = 0; mix < 1 << parameters; mix++) {
      List<Boolean> deferred = new ArrayList<>();
      for (int bit = parameters - 1; bit >= 0; bit--) {
        deferred.add(((mix >> bit) & 1) == 1);
      }
      stubs.add(new StubModel(method, deferred));
    }
    return stubs;
  }

  /** Whether the last argument may be several, as in the original. */
  public boolean isVarargs() {
    int last = deferred.size() - 1;
    return method.element().isVarArgs()
        && !deferred.get(last)
        // Of other types no array can be made without a warning.
        && isReifiable(method.parameters().get(last).declared());
  }

  private static boolean isReifiable(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isReifiable(array.componentType())
        : type instanceof ClassName || type.isPrimitive();
  }

  public String name() {
    return deferred.contains(true) ? method.taskStub() : method.stub();
  }

  /** What the compiler tells overloads of bytecode apart by, such as {@code f(int,Task)}. */
  public String erasure() {
    List<String> types = new ArrayList<>();
    for (int i = 0; i < deferred.size(); i++) {
      types.add(
          deferred.get(i)
              ? ForrestNames.TASK.simpleName()
              : method.parameters().get(i).erased().toString());
    }
    return name() + "(" + String.join(", ", types) + ")";
  }
}
