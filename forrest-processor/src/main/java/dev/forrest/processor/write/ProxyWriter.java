package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.forrest.processor.model.ComponentModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.TaskType;
import javax.lang.model.element.Modifier;

/** Writes the proxy of a record, such as {@code DeferredItem}. */
final class ProxyWriter {
  private final UnitModel unit;
  private final RecordModel record;

  private ProxyWriter(UnitModel unit, RecordModel record) {
    this.unit = unit;
    this.record = record;
  }

  static TypeSpec.Builder write(UnitModel unit, RecordModel record) {
    return new ProxyWriter(unit, record).write();
  }

  private TypeSpec.Builder write() {
    TypeName original = record.use().name();
    ClassName raw = ClassName.get(record.element());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(unit.names().proxy(record.use()))
            .addJavadoc("A deferred {@link $T}, whose components are tasks too.\n", raw)
            .addModifiers(Modifier.FINAL)
            .superclass(ForrestNames.codec("NodeTask"))
            .addSuperinterface(ParameterizedTypeName.get(ForrestNames.TASK, original))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(ForrestNames.NODE, "node")
                    .addStatement("super(node)")
                    .build());
    if (JavaTypes.isPublic(record.element())) {
      type.addModifiers(Modifier.PUBLIC);
    }
    record.components().forEach(component -> type.addMethod(accessor(component)));
    record.getters().forEach(getter -> type.addMethod(accessor(getter)));
    return type;
  }

  private MethodSpec accessor(ComponentModel component) {
    TaskType task = component.type().task(unit.names());
    CodeBlock node =
        CodeBlock.of(
            "new $T(this,$W$S,$W$T.INSTANCE,$W$S)",
            ForrestNames.codec("PartNode"),
            unit.name().canonicalName(),
            unit.names().codec(record.use()),
            component.name());
    return MethodSpec.methodBuilder(component.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(task.name())
        .addStatement("return $L", task.make(node, new NameAllocator()))
        .build();
  }
}
