package dev.forrest.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeParameterElement;

/** A method or constructor of a generated class. */
public final class MethodCode {
  static final String CONSTRUCTOR = "<init>";

  private final String name;
  private final TypeName result;
  private TypeName erasedResult;
  private final List<Variable> parameters = new ArrayList<>();
  private final List<TypeName> exceptions = new ArrayList<>();
  private final List<Statement> body = new ArrayList<>();
  private List<? extends TypeParameterElement> typeParameters = List.of();
  private String access = "";
  private Comment comment;
  private String suppressed;
  private boolean isStatic;
  private boolean isVarargs;
  private Signature overridden;

  private MethodCode(String name, TypeName result) {
    this.name = name;
    this.result = result;
    this.erasedResult = Types.erasure(result);
  }

  public static MethodCode method(String name, TypeName result) {
    return new MethodCode(name, result);
  }

  public static MethodCode constructor() {
    return new MethodCode(CONSTRUCTOR, TypeName.VOID);
  }

  /**
   * A method that overrides another one.
   *
   * @param access such as {@code "protected "}
   * @param overridden the other one, without type arguments
   */
  public static MethodCode overriding(
      String access, String name, TypeName result, Signature overridden) {
    MethodCode method = method(name, result).access(access);
    method.overridden = overridden;
    return method;
  }

  /** Another method with the same parameters, result, exceptions and warnings. */
  public MethodCode helper(String helperName) {
    MethodCode helper = method(helperName, result).access("private ");
    parameters.forEach(helper::parameter);
    exceptions.forEach(helper::throwing);
    helper.suppressed = suppressed;
    return helper;
  }

  /**
   * Says who may call it.
   *
   * @param keyword with a space behind it, or nothing for the package
   */
  public MethodCode access(String keyword) {
    access = keyword;
    return this;
  }

  /** Says what class files have as its result, where the name does not tell. */
  public MethodCode erasedResult(TypeName erased) {
    erasedResult = erased;
    return this;
  }

  public MethodCode asStatic() {
    isStatic = true;
    return this;
  }

  public MethodCode typeParameters(List<? extends TypeParameterElement> elements) {
    typeParameters = elements;
    return this;
  }

  public MethodCode parameter(Variable parameter) {
    parameters.add(parameter);
    return this;
  }

  /** Says that the last parameter, an array, stands for a variable number. */
  public MethodCode varargs() {
    isVarargs = true;
    return this;
  }

  public MethodCode throwing(TypeName exception) {
    exceptions.add(exception);
    return this;
  }

  /**
   * Says that it causes warnings.
   *
   * @param warnings as {@link SuppressWarnings} takes them
   */
  public MethodCode suppress(String warnings) {
    suppressed = warnings;
    return this;
  }

  /** Says what it does, in a line of Javadoc. */
  public MethodCode comment(Comment line) {
    comment = line;
    return this;
  }

  public MethodCode add(Statement statement) {
    body.add(statement);
    return this;
  }

  public String name() {
    return name;
  }

  public TypeName result() {
    return result;
  }

  public List<Variable> parameters() {
    return parameters;
  }

  public Signature signature() {
    return new Signature(parameters.stream().map(Variable::erased).toList(), erasedResult);
  }

  List<TypeName> exceptions() {
    return exceptions;
  }

  boolean isOverriding() {
    return overridden != null;
  }

  /** The warnings that it causes, or null. */
  String suppressed() {
    return suppressed;
  }

  List<Statement> body() {
    return body;
  }

  List<? extends TypeParameterElement> typeParameters() {
    return typeParameters;
  }

  String access() {
    return access;
  }

  Comment comment() {
    return comment;
  }

  boolean isStatic() {
    return isStatic;
  }

  boolean isVarargs() {
    return isVarargs;
  }

  boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** What calls it by the signature of the method that it overrides, or null. */
  MethodCode bridge(ClassName owner) {
    if (overridden == null || overridden.equals(signature())) {
      return null;
    }
    MethodCode bridge = method(name, overridden.result()).access(access);
    exceptions.forEach(bridge::throwing);
    Expression[] arguments = new Expression[parameters.size()];
    for (int i = 0; i < arguments.length; i++) {
      Variable given = new Variable(overridden.parameters().get(i), parameters.get(i).name());
      bridge.parameter(given);
      arguments[i] = Expression.of(given);
    }
    Expression call = Call.own(owner, name, signature(), arguments);
    return bridge.add(
        result.equals(TypeName.VOID)
            ? Statement.of(call)
            : Statement.returning(overridden.result(), call));
  }
}
