package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Comment;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.Scope;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TaskType;
import dev.forrest.processor.type.TypeUse;
import java.util.List;

/** Writes the proxy of a record or object, such as {@code DeferredItem}. */
final class ProxyWriter {
  private static final ClassName NODE_TASK = ForrestNames.codec("NodeTask");
  private static final ClassName PART_NODE = ForrestNames.codec("PartNode");
  private static final ClassName STRING = ClassName.get(String.class);
  private static final Signature PART =
      Signature.of(TypeName.VOID, NODE_TASK, STRING, ForrestNames.codec("Components"), STRING);

  private final UnitModel unit;
  private final TypeUse use;
  private final ClassName components;
  private final ClassName name;

  private ProxyWriter(UnitModel unit, TypeUse use, ClassName components) {
    this.unit = unit;
    this.use = use;
    this.components = components;
    this.name = unit.names().proxy(use);
  }

  static ClassCode write(UnitModel unit, RecordModel record) {
    TypeUse use = record.use();
    ProxyWriter writer = new ProxyWriter(unit, use, unit.names().codec(use));
    ClassCode type = writer.write("components");
    record.components().forEach(c -> type.add(writer.accessor(c.name(), c.type())));
    record.getters().forEach(g -> type.add(writer.accessor(g.name(), g.type())));
    return type;
  }

  static ClassCode write(UnitModel unit, ObjectModel object) {
    TypeUse use = object.use();
    ProxyWriter writer = new ProxyWriter(unit, use, unit.names().components(use));
    ClassCode type = writer.write("getters and fields");
    object.accessors().forEach(a -> type.add(writer.accessor(a.name(), a.type())));
    return type;
  }

  private ClassCode write(String parts) {
    Variable node = new Variable(ForrestNames.NODE, "node");
    return new ClassCode(name, NODE_TASK)
        .comment(
            Comment.of(
                "A deferred ", Types.name(use.element()), ", whose " + parts + " are tasks too."))
        .asPublic(JavaTypes.isPublic(use.element()))
        .implementing(ParameterizedTypeName.get(ForrestNames.TASK, use.name()))
        .add(
            Members.constructor(
                    "",
                    NODE_TASK,
                    Signature.of(TypeName.VOID, ForrestNames.NODE),
                    List.of(Expression.of(node)))
                .parameter(node));
  }

  private MethodCode accessor(String part, StoredType stored) {
    TaskType task = stored.task(unit.names());
    Expression node =
        Call.create(
            PART_NODE,
            PART,
            Expression.self(name),
            Expression.string(unit.name().canonicalName()),
            Expression.instance(components),
            Expression.string(part));
    return MethodCode.method(part, task.name())
        .access("public ")
        .add(Statement.returning(task.name(), task.make(node, new Scope())));
  }
}
