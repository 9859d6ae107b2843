package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.forrest.processor.model.AccessorModel;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import javax.lang.model.element.Modifier;

/** Writes what reads an object's getters and fields, such as {@code Deferred_PointComponents}. */
final class ObjectComponentsWriter {
  private ObjectComponentsWriter() {}

  static TypeSpec.Builder write(UnitModel unit, ObjectModel object) {
    ClassName name = unit.names().components(object.use());
    TypeName original = object.use().name();
    CodeBlock.Builder arguments = CodeBlock.builder().add("$S", object.use().key());
    object.accessors().forEach(accessor -> arguments.add(",$W$S", accessor.name()));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(ForrestNames.codec("ObjectComponents"), original))
            .addField(
                FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("super($L)", arguments.build())
                    .build());
    writeComponent(object, original, type);
    return type;
  }

  private static void writeComponent(ObjectModel object, TypeName original, TypeSpec.Builder type) {
    MethodSpec signature =
        MethodSpec.methodBuilder("component")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(ClassName.OBJECT)
            .addParameter(TypeName.INT, "index")
            .addParameter(original, "value")
            .build();
    CodeBlock otherwise =
        CodeBlock.builder()
            .addStatement("throw new $T(index)", IndexOutOfBoundsException.class)
            .build();
    SwitchMethod method = new SwitchMethod(signature, otherwise);
    int index = 0;
    for (AccessorModel accessor : object.accessors()) {
      String format = accessor.isField() ? "return value.$N" : "return value.$N()";
      method.add(index++, CodeBlock.builder().addStatement(format, accessor.name()).build(), 0);
    }
    method.writeByIndex(type);
  }
}
