package dev.forrest.processor.type;

/** The message that lists, sets and arrays of references share. */
final class Repeated {
  private Repeated() {}

  static String label(StoredType element, Names names) {
    return "ListOf" + element.label(names);
  }

  static ProtoType proto(StoredType element, Schema schema) {
    ProtoType field = element.proto(schema);
    return schema.message(
        new ProtoMessageBuilder(label(element, schema.names()))
            .repeated(field, "element", 1)
            .line("repeated uint32 null_at = 2 [packed = true];"));
  }
}
