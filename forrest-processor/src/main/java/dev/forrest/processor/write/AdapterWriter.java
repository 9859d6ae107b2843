package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.type.AdapterType;
import dev.forrest.processor.type.AdapterUse;
import dev.forrest.processor.type.ForrestNames;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Writes what calls the methods of an adapter, such as {@code Deferred_PointAdapter}. */
final class AdapterWriter {
  private static final ClassName ADAPTER = ForrestNames.codec("Adapter");
  private static final ClassName STRING = ClassName.get(String.class);

  private AdapterWriter() {}

  static ClassCode write(AdapterUse use) {
    AdapterType adapter = use.adapter();
    TypeName foreign = Types.name(adapter.foreign());
    TypeName stored = Types.name(adapter.storedType()).box();
    ClassCode type =
        new ClassCode(use.name(), ParameterizedTypeName.get(ADAPTER, foreign, stored))
            .typeParameters(adapter.toStored().getTypeParameters());
    type.add(Members.constructor("", ADAPTER, Signature.of(TypeName.VOID), List.of()));
    type.add(method(adapter, adapter.toStored(), stored, foreign));
    type.add(method(adapter, adapter.fromStored(), foreign, stored));
    Expression name = Expression.string(adapter.element().getQualifiedName().toString());
    return type.add(
        MethodCode.overriding("public ", "toString", STRING, Signature.of(STRING))
            .add(Statement.returning(STRING, name)));
  }

  private static MethodCode method(
      AdapterType adapter, ExecutableElement original, TypeName result, TypeName from) {
    // Its own types in class files are those of the original, but for boxes.
    TypeName erasedFrom = Signature.of(original).parameters().get(0).box();
    TypeName erasedResult = Signature.of(original).result().box();
    String name = original.getSimpleName().toString();
    Variable value = new Variable(from, erasedFrom, "value");
    return MethodCode.overriding(
            "protected ", name, result, Signature.of(ClassName.OBJECT, ClassName.OBJECT))
        .erasedResult(erasedResult)
        .throwing(ClassName.get(Exception.class))
        .parameter(value)
        .add(
            Statement.returning(
                erasedResult,
                Call.ofStatic(
                    Types.name(adapter.element()),
                    adapter.element().getKind().isInterface(),
                    name,
                    Signature.of(original),
                    Signature.of(original).result(),
                    List.of(Expression.of(value)))));
  }
}
