package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
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
import javax.annotation.processing.Generated;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes the stub class, such as {@code Deferred}. */
final class StubsWriter {
  /** What {@code CallNode} takes; more go into an array. */
  private static final int MAX_ARGUMENTS = 3;

  private static final String COMMA = "," + SourceText.BREAK;

  private final UnitModel unit;
  private final SourceText text;

  private StubsWriter(UnitModel unit) {
    this.unit = unit;
    this.text = new SourceText(unit.name(), unit.importsJavaLang());
  }

  static String write(UnitModel unit) {
    return new StubsWriter(unit).write();
  }

  private String write() {
    text.line("/**");
    text.line(" * Makes tasks of calls, which run later.");
    unit.leftOut().forEach(this::writeLeftOut);
    text.line(" */");
    text.line(
        "@" + text.name(ClassName.get(Generated.class)) + "(\"" + Annotations.GENERATOR + "\")");
    if (!unit.warnings().isEmpty()) {
      text.line("@" + text.name(ClassName.get(SuppressWarnings.class)) + warnings());
    }
    boolean isPublic = unit.methods().anyMatch(MethodModel::isPublic);
    text.line(access(isPublic) + "final class " + unit.name().simpleName() + " {");
    text.line("  private " + unit.name().simpleName() + "() {");
    text.line("  }");
    for (GroupModel group : unit.groups()) {
      int index = 0;
      for (MethodModel method : group.methods()) {
        write(group, index++, method);
      }
    }
    text.line("}");
    return text.text();
  }

  /** Only methods of other people's classes are left out; the user's own are errors. */
  private void writeLeftOut(LeftOutModel of) {
    text.line(" *");
    text.line(
        of.methods().stream()
            .map(method -> "{@code " + method + "}")
            .collect(
                Collectors.joining(
                    COMMA,
                    " * <p>Cannot be deferred, of {@link "
                        + text.name(ClassName.get(of.owner()))
                        + "}: ",
                    ".")));
  }

  private String warnings() {
    boolean one = unit.warnings().size() == 1;
    return unit.warnings().stream()
        .map(warning -> '"' + warning + '"')
        .collect(Collectors.joining(", ", one ? "(" : "({", one ? ")" : "})"));
  }

  private void write(GroupModel group, int index, MethodModel method) {
    text.hide(
        method.element().getTypeParameters().stream()
            .map(variable -> variable.getSimpleName().toString())
            .collect(Collectors.toSet()));
    String comment = "  /** Defers {@link " + link(group, method) + "}. */";
    String result = text.name(result(method));
    String signature =
        "  " + access(method.isPublic()) + "static " + typeParameters(method) + result + " ";
    NameAllocator allocator = new NameAllocator();
    List<String> names =
        method.parameters().stream().map(p -> allocator.newName(p.name())).toList();
    String start =
        "new "
            + text.name(ForrestNames.CALL_NODE)
            + "("
            + text.name(group.name())
            + ".INSTANCE"
            + COMMA
            + index;
    // The name of a lambda's parameter is free in all stubs, since they have the same parameters.
    TaskType task = method.task(unit.names());
    String factory = task.part().map(part -> COMMA + factory(part, allocator)).orElse("");
    for (StubModel stub : method.stubs()) {
      List<String> parameters = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        parameters.add(parameter(stub, i) + " " + names.get(i));
      }
      text.line("");
      text.line(comment);
      text.line(
          signature
              + stub.name()
              + "("
              + SourceText.ZERO_WIDTH_BREAK
              + String.join(COMMA, parameters)
              + ") {");
      text.line(
          "    return new "
              + result
              + "("
              + SourceText.ZERO_WIDTH_BREAK
              + start
              + arguments(stub, names)
              + ")"
              + factory
              + ");");
      text.line("  }");
    }
  }

  private static String access(boolean isPublic) {
    return isPublic ? "public " : "";
  }

  /** Which arguments are tasks, and then all of them. */
  private String arguments(StubModel stub, List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    String all = String.join(COMMA, names);
    if (names.size() > MAX_ARGUMENTS) {
      return COMMA
          + stub.deferred().get(0)
          + COMMA
          + "new "
          + text.name(ClassName.OBJECT)
          + "[] {"
          + all
          + "}";
    }
    return stub.deferred().stream()
        .map(deferred -> deferred ? "1" : "0")
        .collect(Collectors.joining("", COMMA + "0b", COMMA + all));
  }

  private String typeParameters(MethodModel method) {
    return method.element().getTypeParameters().isEmpty()
        ? ""
        : method.element().getTypeParameters().stream()
            .map(variable -> text.declare(TypeVariableName.get(variable)))
            .collect(Collectors.joining(", ", "<", "> "));
  }

  /** A type variable is kept where the task has no parts, which depend on its bound. */
  private TypeName result(MethodModel method) {
    TaskType task = method.task(unit.names());
    TypeMirror result = method.element().getReturnType();
    return result.getKind() == TypeKind.TYPEVAR && task.raw().equals(ForrestNames.VALUE_TASK)
        ? ParameterizedTypeName.get(ForrestNames.VALUE_TASK, TypeName.get(result))
        : task.name();
  }

  private String parameter(StubModel stub, int position) {
    String type = text.name(stub.type(position));
    boolean isVarargs = stub.isVarargs() && position == stub.deferred().size() - 1;
    return isVarargs ? type.substring(0, type.length() - "[]".length()) + "..." : type;
  }

  private String link(GroupModel group, MethodModel method) {
    ClassName owner = ClassName.get(group.owner());
    boolean constructor = method.kind() == MethodKind.CONSTRUCTOR;
    boolean hasReceiver = method.kind() == MethodKind.INSTANCE;
    List<ParameterModel> parameters =
        method.parameters().subList(hasReceiver ? 1 : 0, method.parameters().size());
    return text.name(owner)
        + "#"
        + (constructor ? owner.simpleName() : method.element().getSimpleName().toString())
        + parameters.stream()
            .map(parameter -> text.name(parameter.erased()))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private String factory(TaskType part, NameAllocator allocator) {
    if (part.part().isEmpty()) {
      return text.name(part.name()) + "::new";
    }
    String node = allocator.newName("node");
    return node
        + " -> new "
        + text.name(part.name())
        + "("
        + node
        + ","
        + SourceText.BREAK
        + factory(part.part().get(), allocator)
        + ")";
  }
}
