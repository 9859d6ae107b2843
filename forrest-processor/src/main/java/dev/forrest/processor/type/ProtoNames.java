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
