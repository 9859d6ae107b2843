package dev.forrest.schema;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of one version of a unit. */
final class UnitSchema {
  private final Map<String, SchemaMessage> messages;
  private final Map<String, List<SchemaMessage>> methods;
  private final Map<Integer, SchemaMessage> types = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param messages by name
   * @param methods the messages of arguments and return value, by the method's id
   * @param numbers of records, sealed interfaces and enums, by the message's name
   */
  UnitSchema(
      Map<String, SchemaMessage> messages,
      Map<String, List<SchemaMessage>> methods,
      Map<String, Integer> numbers) {
    this.messages = messages;
    this.methods = methods;
    this.numbers.putAll(numbers);
    numbers.forEach((name, number) -> types.put(number, messages.get(name)));
  }

  /** The message with a name, or null. */
  SchemaMessage message(String name) {
    return messages.get(name);
  }

  /** The messages of arguments and return value, or null where there is no such method. */
  List<SchemaMessage> method(String id) {
    return methods.get(id);
  }

  /** The message of a type, or null where there is no such type. */
  List<SchemaMessage> type(int number) {
    SchemaMessage message = types.get(number);
    return message == null ? null : List.of(message);
  }

  /**
   * Whether this schema tells all that another one does: it has the same methods and types at
   * least, each the same, or with more at the end.
   */
  boolean tells(UnitSchema other) {
    for (Map.Entry<String, List<SchemaMessage>> entry : other.methods.entrySet()) {
      List<SchemaMessage> messages = methods.get(entry.getKey());
      if (messages == null
          || messages.size() != entry.getValue().size()
          || !SchemaComparison.ofMethod(other, entry.getValue(), this, messages).fits()) {
        return false;
      }
    }
    for (Map.Entry<Integer, SchemaMessage> entry : other.types.entrySet()) {
      SchemaMessage message = types.get(entry.getKey());
      if (message == null
          || !SchemaComparison.ofType(other, entry.getValue(), this, message).fits()) {
        return false;
      }
    }
    return true;
  }

  /** The number that stands for the Java type of a message, or null of one that has none. */
  Integer number(SchemaMessage message) {
    return numbers.get(message.name());
  }

  /** A hash of messages and of all that they need: the same as the processor's. */
  long fingerprint(List<SchemaMessage> roots) {
    MessageDigest digest = sha256();
    Set<String> seen = new HashSet<>();
    roots.forEach(root -> seen.add(root.name()));
    Deque<SchemaMessage> left = new ArrayDeque<>(roots);
    while (!left.isEmpty()) {
      SchemaMessage message = left.remove();
      digest.update(message.text().getBytes(StandardCharsets.UTF_8));
      for (SchemaField field : message.fields()) {
        SchemaMessage needed = messages.get(field.message());
        if (needed != null && seen.add(needed.name())) {
          left.add(needed);
        }
      }
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
