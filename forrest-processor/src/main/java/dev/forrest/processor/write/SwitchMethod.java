package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Switch;
import dev.forrest.processor.code.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a method that is one switch over its first parameter; a long one as several methods, since
 * the bytecode of a method ends at 64 kB.
 */
final class SwitchMethod {
  private static final int MAX_CASES = 200;
  private static final int MAX_WEIGHT = 1000;

  private final MethodCode method;
  private final Statement otherwise;
  private final List<List<Consumer<Switch>>> chunks = new ArrayList<>();
  private final List<Integer> firstIndices = new ArrayList<>();
  private int weight;

  /**
   * @param method the method, without code
   * @param otherwise what is done where no case is for the value; leaves the method
   */
  SwitchMethod(MethodCode method, Statement otherwise) {
    this.method = method;
    this.otherwise = otherwise;
  }

  /** A switch that fails where no case is for an index. */
  static SwitchMethod byIndex(MethodCode method) {
    return new SwitchMethod(method, outOfBounds(method.parameters().get(0)));
  }

  static Statement outOfBounds(Variable index) {
    return Statement.throwing(
        Call.create(
            ClassName.get(IndexOutOfBoundsException.class),
            Signature.of(TypeName.VOID, TypeName.INT),
            Expression.of(index)));
  }

  /**
   * Adds a case for a name, which returns a value.
   *
   * @param caseWeight how many arguments the calls have, as a measure of their size
   */
  void add(String name, Expression value, int caseWeight) {
    List<Statement> body = List.of(Statement.returning(method.result(), value));
    add(0, one -> one.thenLeave(name, body), caseWeight);
  }

  /** Adds a case for an index, in order; its last statement leaves the method. */
  void add(int index, List<Statement> body, int caseWeight) {
    add(index, one -> one.thenLeave(index, body), caseWeight);
  }

  /** The same, which returns a value. */
  void add(int index, Expression value, int caseWeight) {
    add(index, List.of(Statement.returning(method.result(), value)), caseWeight);
  }

  private void add(int index, Consumer<Switch> one, int caseWeight) {
    weight += caseWeight;
    boolean full =
        chunks.isEmpty()
            || chunks.get(chunks.size() - 1).size() == MAX_CASES
            || weight > MAX_WEIGHT;
    if (full) {
      chunks.add(new ArrayList<>());
      firstIndices.add(index);
      weight = caseWeight;
    }
    chunks.get(chunks.size() - 1).add(one);
  }

  /** Writes a switch over an index. */
  void writeByIndex(ClassCode type) {
    if (addedWhole(type)) {
      return;
    }
    Variable index = method.parameters().get(0);
    for (int i = 0; i < chunks.size(); i++) {
      Statement part = Statement.returning(method.result(), callPart(type, i));
      method.add(
          i < chunks.size() - 1 ? Statement.ifLess(index, firstIndices.get(i + 1), part) : part);
    }
    addParts(type);
    type.add(method);
  }

  /** Writes a switch over a name, where null stands for an absent value. */
  void writeByName(ClassCode type) {
    if (addedWhole(type)) {
      return;
    }
    Variable found = new Variable(method.result(), "found");
    method.add(Statement.declare(found, callPart(type, 0)));
    for (int i = 1; i < chunks.size(); i++) {
      method.add(Statement.ifNull(found, Statement.assign(found, callPart(type, i))));
    }
    method.add(Statement.returning(method.result(), Expression.of(found)));
    addParts(type);
    type.add(method);
  }

  private boolean addedWhole(ClassCode type) {
    if (chunks.size() > 1) {
      return false;
    }
    type.add(method.add(chunks.isEmpty() ? otherwise : switchOver(0)));
    return true;
  }

  private void addParts(ClassCode type) {
    for (int i = 0; i < chunks.size(); i++) {
      type.add(method.helper(method.name() + i).add(switchOver(i)));
    }
  }

  private Statement switchOver(int chunk) {
    Switch cases = new Switch(method.parameters().get(0), otherwise);
    chunks.get(chunk).forEach(one -> one.accept(cases));
    return cases;
  }

  private Expression callPart(ClassCode type, int part) {
    return Call.own(
        type.name(),
        method.name() + part,
        method.signature(),
        method.parameters().stream().map(Expression::of).toArray(Expression[]::new));
  }
}
