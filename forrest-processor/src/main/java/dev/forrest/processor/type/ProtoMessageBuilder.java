package dev.forrest.processor.type;

import java.util.LinkedHashSet;
import java.util.Set;

/** Puts the lines of a message together. */
public final class ProtoMessageBuilder {
  private final String name;
  private final StringBuilder lines = new StringBuilder();
  private final Set<String> needs = new LinkedHashSet<>();

  public ProtoMessageBuilder(String name) {
    this.name = name;
  }

  static String start(String name) {
    return "message " + name + " {";
  }

  public ProtoMessageBuilder optional(ProtoType type, String field, int number) {
    return field("optional", type, field, number, "");
  }

  /** Adds a field of a oneof, between the lines that start and end that. */
  public ProtoMessageBuilder choice(ProtoType type, String field, int number) {
    type.message().ifPresent(needs::add);
    return line("  " + type.name() + " " + field + " = " + number + ";");
  }

  /** Adds a field of a type, with what is to be said of it. */
  public ProtoMessageBuilder optional(StoredType type, Schema schema, String field, int number) {
    String comment = type.comment().map(text -> "  // " + text).orElse("");
    ProtoType proto = type.proto(schema);
    proto.message().ifPresent(needs::add);
    return line("optional " + proto.name() + " " + field + " = " + number + ";" + comment);
  }

  /** Adds a repeated field, packed where that applies. */
  ProtoMessageBuilder repeated(ProtoType type, String field, int number) {
    return field("repeated", type, field, number, type.isPackable() ? " [packed = true]" : "");
  }

  private ProtoMessageBuilder field(
      String label, ProtoType type, String field, int number, String options) {
    type.message().ifPresent(needs::add);
    return line(label + " " + type.name() + " " + field + " = " + number + options + ";");
  }

  public ProtoMessageBuilder line(String line) {
    lines.append("  ").append(line).append('\n');
    return this;
  }

  public ProtoMessage build() {
    String body = lines.length() == 0 ? "" : "\n" + lines;
    return new ProtoMessage(name, start(name) + body + "}\n", needs);
  }
}
