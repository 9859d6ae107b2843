package dev.forrest.processor.model;

import dev.forrest.processor.type.EnumType;
import dev.forrest.processor.type.ForeignType;
import dev.forrest.processor.type.Hashes;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.ProtoMessage;
import dev.forrest.processor.type.ProtoMessageBuilder;
import dev.forrest.processor.type.ProtoNames;
import dev.forrest.processor.type.Schema;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TypeUse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The protobuf messages of a unit. */
public final class UnitSchema {
  private final UnitModel unit;
  private final Names names;
  private final Schema schema;
  // Both by identity: a record's hash code goes through all that it holds.
  private final Map<MethodModel, String> methodNames;
  private final Map<MethodModel, List<ProtoMessage>> methodMessages = new IdentityHashMap<>();
  private final Map<String, ProtoMessage> messages = new LinkedHashMap<>();

  public UnitSchema(UnitModel unit) {
    this.unit = unit;
    this.names = unit.names();
    this.schema = new Schema(names);
    this.methodNames = MethodNames.allocate(unit, names.protoNames());
    unit.methods().forEach(this::addMethod);
    Map<TypeUse, RecordModel> records = new HashMap<>();
    unit.records().forEach(record -> records.put(record.use(), record));
    Map<TypeUse, SealedModel> sealed = new HashMap<>();
    unit.sealed().forEach(type -> sealed.put(type.use(), type));
    for (NamedType named : unit.named()) {
      TypeUse use = named.use();
      if (named.type() instanceof ForeignType foreign) {
        add(foreignMessage(foreign));
      } else if (named.type() instanceof EnumType type) {
        add(enumMessage(type));
      } else if (use.isRecord()) {
        add(recordMessage(records.get(use)));
      } else {
        add(sealedMessage(sealed.get(use)));
      }
    }
    schema.messages().forEach(this::add);
  }

  private void addMethod(MethodModel method) {
    String name = methodNames.get(method);
    ProtoMessageBuilder arguments = new ProtoMessageBuilder(name + "Arguments");
    ProtoNames fields = ProtoNames.forFields();
    int number = 1;
    for (ParameterModel parameter : method.parameters()) {
      arguments.optional(parameter.type(), schema, fields.allocate(parameter.name()), number++);
    }
    ProtoMessageBuilder result = new ProtoMessageBuilder(name + "Return");
    method.result().ifPresent(type -> result.optional(type, schema, "value", 1));
    methodMessages.put(method, List.of(arguments.build(), result.build()));
  }

  private ProtoMessage recordMessage(RecordModel record) {
    ProtoMessageBuilder message = new ProtoMessageBuilder(names.message(record.use()));
    ProtoNames fields = ProtoNames.forFields();
    int number = 1;
    for (ComponentModel component : record.components()) {
      message.optional(component.type(), schema, fields.allocate(component.name()), number++);
    }
    return message.build();
  }

  private ProtoMessage sealedMessage(SealedModel sealed) {
    ProtoMessageBuilder message = new ProtoMessageBuilder(names.message(sealed.use()));
    ProtoNames fields = ProtoNames.forFields();
    message.line("oneof " + fields.allocate("kind") + " {");
    for (CaseModel one : sealed.cases()) {
      String name = Character.toLowerCase(one.name().charAt(0)) + one.name().substring(1);
      message.choice(one.type().proto(schema), fields.allocate(name), one.number());
    }
    return message.line("}").build();
  }

  private ProtoMessage foreignMessage(ForeignType foreign) {
    return new ProtoMessageBuilder(names.message(foreign.use()))
        .optional(foreign.stored(), schema, "value", 1)
        .build();
  }

  private ProtoMessage enumMessage(EnumType type) {
    ProtoNames scope = ProtoNames.forTypes();
    ProtoMessageBuilder message = new ProtoMessageBuilder(names.message(type.use()));
    String name = scope.allocate(type.use().element().getSimpleName().toString());
    message.line("enum " + name + " {");
    int ordinal = 0;
    for (String constant : type.constants()) {
      message.line("  " + scope.allocateConstant(name, constant) + " = " + ordinal++ + ";");
    }
    return message.line("}").build();
  }

  private void add(ProtoMessage message) {
    messages.put(message.name(), message);
  }

  /** What the messages and extensions of a method are named after. */
  public String name(MethodModel method) {
    return methodNames.get(method);
  }

  /** The type of a named type's field in {@code forrest.Named}. */
  public String typeName(NamedType type) {
    return type.type().proto(schema).name();
  }

  /** The tag with which a field of a type starts. */
  public int tag(StoredType type, int number) {
    return type.proto(schema).tag(number);
  }

  /** The messages of a method's arguments and of its return value. */
  public List<ProtoMessage> methodMessages(MethodModel method) {
    return methodMessages.get(method);
  }

  /** Those of named types, and then those that these and the methods need. */
  public Collection<ProtoMessage> sharedMessages() {
    return messages.values();
  }

  public UnitModel unit() {
    return unit;
  }

  /** A hash of the method's messages and of all that they need. */
  public long fingerprint(MethodModel method) {
    return fingerprint(methodMessages.get(method));
  }

  /** A hash of the message of a named type, and of all that it needs. */
  public long fingerprint(NamedType type) {
    return fingerprint(List.of(messages.get(names.message(type.use()))));
  }

  /** The runtime does the same with the schema's text, and must come to the same. */
  private long fingerprint(List<ProtoMessage> roots) {
    StringBuilder text = new StringBuilder();
    Set<String> seen = new HashSet<>();
    roots.forEach(root -> seen.add(root.name()));
    Deque<ProtoMessage> left = new ArrayDeque<>(roots);
    while (!left.isEmpty()) {
      ProtoMessage message = left.remove();
      text.append(message.text());
      for (String needed : message.needs()) {
        if (seen.add(needed)) {
          left.add(messages.get(needed));
        }
      }
    }
    return Hashes.hash(text.toString());
  }
}
