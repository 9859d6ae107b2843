package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TaskType;
import dev.forrest.processor.type.TypeUse;
import javax.lang.model.element.Modifier;

/** Writes the proxy of a record or object, such as {@code DeferredItem}. */
final class ProxyWriter {
  private final UnitModel unit;
  private final TypeUse use;
  private final ClassName components;

  private ProxyWriter(UnitModel unit, TypeUse use, ClassName components) {
    this.unit = unit;
    this.use = use;
    this.components = components;
  }

  static TypeSpec.Builder write(UnitModel unit, RecordModel record) {
    TypeUse use = record.use();
    ProxyWriter writer = new ProxyWriter(unit, use, unit.names().codec(use));
    TypeSpec.Builder type = writer.write("components");
    record.components().forEach(c -> type.addMethod(writer.accessor(c.name(), c.type())));
    record.getters().forEach(g -> type.addMethod(writer.accessor(g.name(), g.type())));
    return type;
  }

  static TypeSpec.Builder write(UnitModel unit, ObjectModel object) {
    TypeUse use = object.use();
    ProxyWriter writer = new ProxyWriter(unit, use, unit.names().components(use));
    TypeSpec.Builder type = writer.write("getters and fields");
    object.accessors().forEach(a -> type.addMethod(writer.accessor(a.name(), a.type())));
    return type;
  }

  private TypeSpec.Builder write(String parts) {
    ClassName raw = ClassName.get(use.element());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(unit.names().proxy(use))
            .addJavadoc("A deferred {@link $T}, whose $L are tasks too.\n", raw, parts)
            .addModifiers(Modifier.FINAL)
            .superclass(ForrestNames.codec("NodeTask"))
            .addSuperinterface(ParameterizedTypeName.get(ForrestNames.TASK, use.name()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(ForrestNames.NODE, "node")
                    .addStatement("super(node)")
                    .build());
    if (JavaTypes.isPublic(use.element())) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type;
  }

  private MethodSpec accessor(String name, StoredType stored) {
    TaskType task = stored.task(unit.names());
    CodeBlock node =
        CodeBlock.of(
            "new $T(this,$W$S,$W$T.INSTANCE,$W$S)",
            ForrestNames.codec("PartNode"),
            unit.name().canonicalName(),
            components,
            name);
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(task.name())
        .addStatement("return $L", task.make(node, new NameAllocator()))
        .build();
  }
}
