package dev.forrest.tests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A message as protoc shows it: fields by name, each a text or a message. */
final class ShownText {
  /** A field; of {@code text} and {@code message}, one is null. */
  record Field(String name, String text, ShownText message) {}

  private static final String ESCAPES = "n\nr\rt\t\"\"''\\\\";

  final List<Field> fields = new ArrayList<>();

  /** Parses what protoc prints, which has each field in a line. */
  static ShownText parse(byte[] text) {
    Deque<ShownText> open = new ArrayDeque<>();
    open.push(new ShownText());
    for (String line : new String(text, ISO_8859_1).lines().toList()) {
      String field = line.strip();
      if (field.equals("}")) {
        open.pop();
      } else if (field.endsWith(" {")) {
        ShownText message = new ShownText();
        open.element().fields.add(new Field(name(field, " {"), null, message));
        open.push(message);
      } else if (!field.isEmpty()) {
        String name = name(field, ": ");
        open.element().fields.add(new Field(name, field.substring(name.length() + 2), null));
      }
    }
    return open.element();
  }

  /** Of a field that the schema does not have, protoc shows the number in place of a name. */
  private static String name(String field, String end) {
    String name = field.substring(0, field.indexOf(end));
    if (Character.isDigit(name.charAt(0))) {
      throw new AssertionError("the schema knows no field " + field);
    }
    return name;
  }

  /** All fields of a name. */
  List<Field> all(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).toList();
  }

  /** The messages that a path of names leads to, in order. */
  List<ShownText> messages(String... path) {
    List<ShownText> messages = List.of(this);
    for (String name : path) {
      messages =
          messages.stream()
              .flatMap(message -> message.all(name).stream())
              .map(Field::message)
              .toList();
    }
    return messages;
  }

  /** The bytes that a text in quotes stands for. */
  static byte[] bytes(String quoted) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int end = quoted.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        bytes.write(c);
      } else if (Character.isDigit(quoted.charAt(i + 1))) {
        bytes.write(Integer.parseInt(quoted.substring(i + 1, i + 4), 8));
        i += 3;
      } else {
        bytes.write(ESCAPES.charAt(ESCAPES.indexOf(quoted.charAt(++i)) + 1));
      }
    }
    return bytes.toByteArray();
  }
}
