package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.NewArray;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.model.AccessorModel;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import java.util.List;

/** Writes what reads an object's getters and fields, such as {@code Deferred_PointComponents}. */
final class ObjectComponentsWriter {
  private static final ClassName OBJECT_COMPONENTS = ForrestNames.codec("ObjectComponents");
  private static final ClassName STRING = ClassName.get(String.class);

  private ObjectComponentsWriter() {}

  static ClassCode write(UnitModel unit, ObjectModel object) {
    TypeName original = object.use().name();
    List<Expression> names =
        object.accessors().stream().map(a -> Expression.string(a.name())).toList();
    ClassCode type =
        new ClassCode(
            unit.names().components(object.use()),
            ParameterizedTypeName.get(OBJECT_COMPONENTS, original));
    Members.addInstance(
        type,
        OBJECT_COMPONENTS,
        Signature.of(TypeName.VOID, STRING, ArrayTypeName.of(STRING)),
        List.of(Expression.string(object.use().key()), NewArray.spread(STRING, names)));
    writeComponent(object, original, type);
    return type;
  }

  private static void writeComponent(ObjectModel object, TypeName original, ClassCode type) {
    Variable value = new Variable(original, "value");
    SwitchMethod method =
        SwitchMethod.byIndex(
            MethodCode.overriding(
                    "protected ",
                    "component",
                    ClassName.OBJECT,
                    Signature.of(ClassName.OBJECT, TypeName.INT, ClassName.OBJECT))
                .parameter(new Variable(TypeName.INT, "index"))
                .parameter(value));
    boolean ofInterface = object.use().element().getKind().isInterface();
    int index = 0;
    for (AccessorModel accessor : object.accessors()) {
      method.add(index++, read(accessor, Expression.of(value), ofInterface), 0);
    }
    method.writeByIndex(type);
  }

  private static Expression read(AccessorModel accessor, Expression value, boolean ofInterface) {
    return accessor.isField()
        ? value.member(accessor.name(), accessor.erased())
        : value.callVirtual(
            ofInterface,
            accessor.name(),
            Signature.of(accessor.erased()),
            accessor.erased(),
            List.of());
  }
}
