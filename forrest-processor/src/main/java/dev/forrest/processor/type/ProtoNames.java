package dev.forrest.processor.type;

import java.util.HashSet;
import java.util.Set;

/** Gives out names that protobuf accepts, each once in its scope. */
public final class ProtoNames {
  private static final Set<String> RESERVED_TYPES =
      Set.of(
          "bool",
          "bytes",
          "double",
          "enum",
          "extend",
          "extensions",
          "fixed32",
          "fixed64",
          "float",
          "group",
          "int32",
          "int64",
          "map",
          "message",
          "oneof",
          "option",
          "optional",
          "repeated",
          "required",
          "reserved",
          "sfixed32",
          "sfixed64",
          "sint32",
          "sint64",
          "stream",
          "string",
          "uint32",
          "uint64");

  private final Set<String> taken = new HashSet<>();
  private final Set<String> labels = new HashSet<>();

  private ProtoNames() {}

  /** For a scope in which fields alone have names. */
  public static ProtoNames forFields() {
    return new ProtoNames();
  }

  /** For a scope that names messages or enum constants, where protoc's keywords get in the way. */
  public static ProtoNames forTypes() {
    ProtoNames names = new ProtoNames();
    names.taken.addAll(RESERVED_TYPES);
    return names;
  }

  /**
   * The wanted name, with an underscore for each clash; each of {@code suffixes} is free behind it,
   * and taken too.
   */
  public String allocate(String wanted, String... suffixes) {
    String name = escape(wanted);
    while (!isFree(name, suffixes)) {
      name += "_";
    }
    taken.add(name);
    for (String suffix : suffixes) {
      taken.add(name + suffix);
    }
    return name;
  }

  /**
   * The wanted name for a constant of an enum, with a number where protoc would take it for another
   * one: it leaves out underscores, and the name of the enum in front, and spells what is left
   * {@code LikeThis}.
   */
  public String allocateConstant(String enumName, String wanted) {
    String name = allocate(wanted);
    for (int i = 2; !labels.add(label(enumName, name)); i++) {
      name = allocate(wanted + "_" + i);
    }
    return name;
  }

  private static String label(String enumName, String constant) {
    StringBuilder label = new StringBuilder();
    boolean starts = true;
    for (char c : withoutPrefix(enumName, constant).toCharArray()) {
      if (c != '_') {
        label.append(starts ? Character.toUpperCase(c) : Character.toLowerCase(c));
      }
      starts = c == '_';
    }
    return label.toString();
  }

  /** Where there is anything behind it. */
  private static String withoutPrefix(String enumName, String constant) {
    String prefix = enumName.replace("_", "");
    int matched = 0;
    int end = 0;
    while (matched < prefix.length() && end < constant.length()) {
      char c = constant.charAt(end++);
      if (c != '_' && Character.toLowerCase(c) != Character.toLowerCase(prefix.charAt(matched++))) {
        return constant;
      }
    }
    String rest = constant.substring(end);
    return matched < prefix.length() || rest.replace("_", "").isEmpty() ? constant : rest;
  }

  private boolean isFree(String name, String... suffixes) {
    for (String suffix : suffixes) {
      if (taken.contains(name + suffix)) {
        return false;
      }
    }
    return !taken.contains(name);
  }

  /** Spells what Java allows in a name and protobuf does not, as in {@code gr_u00f6_u00dfe}. */
  public static String escape(String name) {
    int plain = 0;
    while (plain < name.length() && isPlain(name.charAt(plain))) {
      plain++;
    }
    if (plain == name.length()) {
      return name;
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      escaped.append(isPlain(c) ? String.valueOf(c) : String.format("_u%04x", (int) c));
    }
    return escaped.toString();
  }

  private static boolean isPlain(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
  }
}
