package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes the stub class, such as {@code Deferred}. */
final class StubsWriter {
  private final UnitModel unit;

  private StubsWriter(UnitModel unit) {
    this.unit = unit;
  }

  static TypeSpec.Builder write(UnitModel unit) {
    return new StubsWriter(unit).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(unit.name())
            .addJavadoc("Makes tasks of calls, which run later.\n")
            .addJavadoc(leftOut())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (unit.methods().anyMatch(MethodModel::isPublic)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    for (GroupModel group : unit.groups()) {
      int index = 0;
      for (MethodModel method : group.methods()) {
        for (StubModel stub : method.stubs()) {
          type.addMethod(stub(group, index, stub));
        }
        index++;
      }
    }
    return type;
  }

  /** Only methods of other people's classes are left out; the user's own are errors. */
  private CodeBlock leftOut() {
    CodeBlock.Builder text = CodeBlock.builder();
    for (LeftOutModel of : unit.leftOut()) {
      text.add("\n<p>Cannot be deferred, of {@link $T}: ", of.owner());
      text.add(
          of.methods().stream()
              .map(method -> CodeBlock.of("{@code $L}", method))
              .collect(CodeBlock.joining(",$W")));
      text.add(".\n");
    }
    return text.build();
  }

  private MethodSpec stub(GroupModel group, int index, StubModel stub) {
    MethodModel method = stub.method();
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(stub.name())
            .addJavadoc("Defers {@link $L}.\n", link(group, method))
            .addModifiers(Modifier.STATIC);
    if (method.isPublic()) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    NameAllocator names = new NameAllocator();
    CodeBlock.Builder call = CodeBlock.builder();
    call.add("$T.INSTANCE.call($L", group.name(), index);
    for (int i = 0; i < method.parameters().size(); i++) {
      ParameterModel parameter = method.parameters().get(i);
      String name = names.newName(parameter.name());
      spec.addParameter(stub.type(i), name);
      call.add(",$W").add(argument(stub, i, name));
    }
    spec.varargs(stub.isVarargs());
    method.element().getTypeParameters().stream()
        .map(TypeVariableName::get)
        .forEach(spec::addTypeVariable);
    TaskType task = method.task(unit.names());
    return spec.returns(result(method, task))
        .addStatement("return $L", task.make(call.add(")").build(), names))
        .build();
  }

  /** A type variable is kept where the task has no parts, which depend on its bound. */
  private static TypeName result(MethodModel method, TaskType task) {
    TypeMirror result = method.element().getReturnType();
    return result.getKind() == TypeKind.TYPEVAR && task.raw().equals(ForrestNames.VALUE_TASK)
        ? ParameterizedTypeName.get(ForrestNames.VALUE_TASK, TypeName.get(result))
        : task.name();
  }

  private static CodeBlock argument(StubModel stub, int position, String name) {
    if (stub.deferred().get(position)) {
      return CodeBlock.of("$T.of($N)", ForrestNames.NODE, name);
    }
    List<ParameterModel> parameters = stub.method().parameters();
    // A lone array of references would be taken for all the arguments.
    return parameters.size() == 1 && isArrayOfReferences(parameters.get(0).erased())
        ? CodeBlock.of("($T) $N", ClassName.OBJECT, name)
        : CodeBlock.of("$N", name);
  }

  private static boolean isArrayOfReferences(TypeName type) {
    return type instanceof ArrayTypeName array && !array.componentType().isPrimitive();
  }

  private static CodeBlock link(GroupModel group, MethodModel method) {
    ClassName owner = ClassName.get(group.owner());
    boolean constructor = method.kind() == MethodKind.CONSTRUCTOR;
    CodeBlock.Builder link = CodeBlock.builder();
    link.add(
        "$T#$L(",
        owner,
        constructor ? owner.simpleName() : method.element().getSimpleName().toString());
    boolean hasReceiver = method.kind() == MethodKind.INSTANCE;
    String separator = "";
    for (ParameterModel parameter :
        method.parameters().subList(hasReceiver ? 1 : 0, method.parameters().size())) {
      link.add(separator + "$T", parameter.erased());
      separator = ", ";
    }
    return link.add(")").build();
  }
}
