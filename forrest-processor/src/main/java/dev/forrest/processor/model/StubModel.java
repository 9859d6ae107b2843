package dev.forrest.processor.model;

import com.palantir.javapoet.TypeName;
import dev.forrest.processor.type.ForrestNames;
import java.util.ArrayList;
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
    int mixes = parameters == 0 ? 1 : parameters > MAX_MIXED ? 2 : 1 << parameters;
    List<StubModel> stubs = new ArrayList<>();
    for (int mix = 0; mix < mixes; mix++) {
      // Two mixes of many parameters: all plain, all deferred.
      int bits = parameters > MAX_MIXED ? -mix : mix;
      stubs.add(mix(method, bits));
    }
    return stubs;
  }

  private static StubModel mix(MethodModel method, int bits) {
    int parameters = method.parameters().size();
    List<Boolean> deferred = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      deferred.add(bits < 0 || (bits >> (parameters - 1 - i) & 1) == 1);
    }
    return new StubModel(method, deferred);
  }

  public TypeName type(int position) {
    ParameterModel parameter = method.parameters().get(position);
    return deferred.get(position) ? parameter.deferred() : parameter.declared();
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
    return method.stub() + "(" + String.join(", ", types) + ")";
  }
}
