package dev.forrest.schema;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import com.google.protobuf.Message;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.ProtobufCodec;
import dev.forrest.codec.Unit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the fields of users' own messages into a unit's schema, so that protoc shows them by name.
 * The processor cannot see them, and leaves the messages empty; here their descriptors tell. All
 * types that a message needs are nested in it, with their full names: a schema imports nothing.
 */
public final class MessageFields {
  private static final String START =
      "(message [A-Za-z0-9_]+ \\{\n  // Its fields are in the \\.proto of ([^\n]+)\\.\n)";
  private static final Pattern EMPTY = Pattern.compile("(?m)^" + START + "\\}");
  private static final Pattern FILLED = Pattern.compile("(?m)^" + START + "(?:  [^\n]*\n)*+\\}");

  private final StringBuilder text = new StringBuilder();
  private final Map<GenericDescriptor, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private MessageFields() {}

  /** A unit's schema with the fields of those messages that have descriptors. */
  public static String add(String schema, Unit unit) {
    Matcher matcher = EMPTY.matcher(schema);
    return matcher.replaceAll(
        result ->
            Matcher.quoteReplacement(
                result.group(1) + fields(result.group(1), result.group(2), unit) + "}"));
  }

  /** A unit's schema as the processor wrote it. */
  public static String remove(String schema) {
    return FILLED.matcher(schema).replaceAll("$1}");
  }

  private static String fields(String start, String className, Unit unit) {
    if (unit.type(className) instanceof ForeignCodec<?> foreign
        && foreign.declared() instanceof ProtobufCodec<?> codec
        && codec.emptyMessage() instanceof Message message) {
      String name = start.substring("message ".length(), start.indexOf(' ', "message ".length()));
      return new MessageFields().write(message.getDescriptorForType(), name);
    }
    return "";
  }

  private String write(Descriptor root, String name) {
    taken.add(name);
    names.put(root, name);
    root.getFields().forEach(field -> taken.add(field.getName()));
    writeFields(root, "  ");
    Set<GenericDescriptor> written = new HashSet<>(Set.of(root));
    while (written.size() < names.size()) {
      for (Map.Entry<GenericDescriptor, String> entry : new LinkedHashMap<>(names).entrySet()) {
        if (written.add(entry.getKey())) {
          writeType(entry.getKey(), entry.getValue());
        }
      }
    }
    return text.toString();
  }

  private void writeType(GenericDescriptor type, String name) {
    text.append("  message ").append(name).append(" {\n");
    if (type instanceof EnumDescriptor values) {
      writeConstants(values);
    } else {
      writeFields((Descriptor) type, "    ");
    }
    text.append("  }\n");
  }

  /** A group is left out, and shown by number: it is no message. */
  private void writeFields(Descriptor message, String indent) {
    for (FieldDescriptor field : message.getFields()) {
      if (field.getType() != FieldDescriptor.Type.GROUP) {
        text.append(indent)
            .append(field.isRepeated() ? "repeated " : "optional ")
            .append(type(field))
            .append(' ')
            .append(field.getName())
            .append(" = ")
            .append(field.getNumber())
            .append(field.isPacked() ? " [packed = true];\n" : ";\n");
      }
    }
  }

  private String type(FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case MESSAGE -> name(field.getMessageType());
      case ENUM -> name(field.getEnumType()) + "." + field.getEnumType().getName();
      default -> field.getType().name().toLowerCase(Locale.ROOT);
    };
  }

  private String name(GenericDescriptor type) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    String name = type.getFullName().replace('.', '_');
    while (!taken.add(name)) {
      name += "_";
    }
    names.put(type, name);
    return name;
  }

  /** In a message of its own, since constants share the scope of their enum. */
  private void writeConstants(EnumDescriptor type) {
    text.append("    enum ").append(type.getName()).append(" {\n");
    Set<Integer> numbers = new HashSet<>();
    if (type.getValues().stream().anyMatch(value -> !numbers.add(value.getNumber()))) {
      text.append("      option allow_alias = true;\n");
    }
    for (EnumValueDescriptor value : type.getValues()) {
      text.append("      " + value.getName() + " = " + value.getNumber() + ";\n");
    }
    text.append("    }\n");
  }
}
