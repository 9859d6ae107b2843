package dev.forrest.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.forrest.processor.type.AdapterUse;
import dev.forrest.processor.type.ForrestNames;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes what calls the methods of an adapter, such as {@code Deferred_PointAdapter}. */
final class AdapterWriter {
  private AdapterWriter() {}

  static TypeSpec.Builder write(AdapterUse use) {
    TypeElement original = use.adapter().element();
    TypeName foreign = TypeName.get(use.adapter().foreign());
    TypeName stored = TypeName.get(use.adapter().storedType()).box();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(use.name())
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(ForrestNames.codec("Adapter"), foreign, stored))
            .addMethod(method(original, "toStored", stored, foreign))
            .addMethod(method(original, "fromStored", foreign, stored))
            .addMethod(
                MethodSpec.methodBuilder("toString")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return $S", original.getQualifiedName())
                    .build());
    use.adapter()
        .toStored()
        .getTypeParameters()
        .forEach(parameter -> type.addTypeVariable(TypeVariableName.get(parameter)));
    return type;
  }

  private static MethodSpec method(
      TypeElement original, String name, TypeName result, TypeName from) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addException(Exception.class)
        .returns(result)
        .addParameter(from, "value")
        .addStatement("return $T.$N(value)", original, name)
        .build();
  }
}
