package dev.forrest.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.FieldCode;
import dev.forrest.processor.code.MethodCode;
import dev.forrest.processor.code.NewArray;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Switch;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.model.ComponentModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Names;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes the codec of a record, such as {@code Deferred_ItemCodec}. */
final class RecordCodecWriter {
  private static final ClassName RECORD_CODEC = ForrestNames.codec("RecordCodec");
  private static final ClassName STRING = ClassName.get(String.class);
  private static final ClassName IO_EXCEPTION = ClassName.get(IOException.class);

  private final Names names;
  private final RecordModel record;
  private final ClassName name;
  private final TypeName original;
  private final List<ComponentCode> components;
  private final List<ComponentModel> parts;
  private final Variable value;
  private final Variable sizes = new Variable(ComponentCode.SIZES, "sizes");

  private RecordCodecWriter(UnitSchema schema, RecordModel record) {
    this.names = schema.unit().names();
    this.record = record;
    this.name = names.codec(record.use());
    this.original = record.use().name();
    this.components = ComponentCode.of(schema, record);
    this.parts = Stream.concat(record.components().stream(), record.getters().stream()).toList();
    this.value = new Variable(original, "value");
  }

  static ClassCode write(UnitSchema schema, RecordModel record) {
    return new RecordCodecWriter(schema, record).write();
  }

  private ClassCode write() {
    ClassCode type = new ClassCode(name, ParameterizedTypeName.get(RECORD_CODEC, original));
    Members.addInstance(
        type,
        RECORD_CODEC,
        Signature.of(TypeName.VOID, STRING, TypeName.INT, ArrayTypeName.of(STRING)),
        List.of(
            Expression.string(record.use().key()),
            Expression.number(names.number(record.use())),
            NewArray.spread(
                STRING, parts.stream().map(part -> Expression.string(part.name())).toList())));
    addComposedCodecs(type);
    type.add(bodySize()).add(writeBody()).add(readBody());
    writeComponent(type);
    return type;
  }

  private void addComposedCodecs(ClassCode type) {
    boolean isHeld = record.isInCycle();
    List<FieldCode> fields =
        components.stream().flatMap(c -> c.composedCodec(!isHeld).stream()).toList();
    if (isHeld && !fields.isEmpty()) {
      type.with(ComponentCode.holder(names.composed(record.use()), fields));
    } else {
      fields.forEach(type::add);
    }
  }

  private MethodCode bodySize() {
    Variable size = new Variable(TypeName.LONG, "size");
    MethodCode method =
        overriding(
                "bodySize",
                TypeName.LONG,
                Signature.of(TypeName.LONG, ClassName.OBJECT, ComponentCode.SIZES))
            .parameter(value)
            .parameter(sizes)
            .add(Statement.declare(size, Expression.zero(TypeName.LONG)));
    suppressUnchecked(method);
    components.forEach(component -> method.add(component.size(size, value, sizes)));
    return method.add(Statement.returning(TypeName.LONG, Expression.of(size)));
  }

  private MethodCode writeBody() {
    Variable out = new Variable(ComponentCode.OUTPUT, "out");
    MethodCode method =
        overriding(
                "writeBody",
                TypeName.VOID,
                Signature.of(
                    TypeName.VOID, ClassName.OBJECT, ComponentCode.SIZES, ComponentCode.OUTPUT))
            .throwing(IO_EXCEPTION)
            .parameter(value)
            .parameter(sizes)
            .parameter(out);
    suppressUnchecked(method);
    components.forEach(component -> method.add(component.write(value, sizes, out)));
    return method;
  }

  private void suppressUnchecked(MethodCode method) {
    if (components.stream().anyMatch(ComponentCode::isUnchecked)) {
      method.suppress("unchecked");
    }
  }

  private MethodCode readBody() {
    Variable in = new Variable(ComponentCode.INPUT, "in");
    Variable tag = new Variable(TypeName.INT, "tag");
    MethodCode method =
        overriding("readBody", original, Signature.of(ClassName.OBJECT, ComponentCode.INPUT))
            .throwing(IO_EXCEPTION)
            .parameter(in);
    components.forEach(component -> method.add(component.declare()));
    method.add(
        Statement.untilZero(
            tag,
            Expression.of(in).call("readTag", Signature.of(TypeName.INT)),
            List.of(readField(in, tag))));
    Signature constructor =
        new Signature(
            record.components().stream().map(ComponentModel::erased).toList(), TypeName.VOID);
    Expression[] arguments =
        components.stream().map(c -> Expression.of(c.local())).toArray(Expression[]::new);
    return method.add(Statement.returning(original, Call.create(original, constructor, arguments)));
  }

  private Statement readField(Variable in, Variable tag) {
    Statement skip =
        Statement.of(
            Expression.of(in)
                .call(
                    "skipField", Signature.of(TypeName.BOOLEAN, TypeName.INT), Expression.of(tag)));
    if (components.isEmpty()) {
      return skip;
    }
    Switch fields = new Switch(tag, skip);
    components.forEach(component -> fields.thenBreak(component.tag(), component.read(in)));
    return fields;
  }

  private void writeComponent(ClassCode type) {
    Variable index = new Variable(TypeName.INT, "index");
    MethodCode method =
        overriding(
                "component",
                ClassName.OBJECT,
                Signature.of(ClassName.OBJECT, ClassName.OBJECT, TypeName.INT))
            .parameter(value)
            .parameter(index);
    if (parts.isEmpty()) {
      type.add(method.add(SwitchMethod.outOfBounds(index)));
      return;
    }
    Switch cases = new Switch(index, SwitchMethod.outOfBounds(index));
    int next = 0;
    for (ComponentModel part : parts) {
      Expression read = ComponentCode.get(part, value);
      cases.thenLeave(next++, List.of(Statement.returning(ClassName.OBJECT, read)));
    }
    type.add(method.add(cases));
  }

  private static MethodCode overriding(String name, TypeName result, Signature overridden) {
    return MethodCode.overriding("protected ", name, result, overridden);
  }
}
