package dev.forrest.schema;

/**
 * A field of a message, or a constant of an enum.
 *
 * @param type as in the schema; empty for a constant
 * @param form {@code optional}, {@code repeated} or {@code repeated packed}; empty in a oneof and
 *     for a constant
 * @param comment the Java type, where the field's type could stand for several; else empty
 */
record SchemaField(String name, int number, String type, String form, String comment) {
  /** The message that it refers to; a scalar type is the name of none. */
  String message() {
    int dot = type.indexOf('.');
    return dot < 0 ? type : type.substring(0, dot);
  }

  /** The type for people: Java's name, where that is known. */
  String shownType() {
    if (!comment.isEmpty()) {
      return comment;
    }
    switch (type) {
      case "bool":
        return "boolean";
      case "sint32":
        return "int";
      case "sint64":
        return "long";
      case "uint32":
        return "char";
      case "string":
        return "String";
      case "bytes":
        return "byte[]";
      case "BooleanArray":
      case "ShortArray":
      case "CharArray":
      case "IntArray":
      case "LongArray":
      case "FloatArray":
      case "DoubleArray":
        return Character.toLowerCase(type.charAt(0))
            + type.substring(1, type.length() - "Array".length())
            + "[]";
      default:
        return type.substring(type.indexOf('.') + 1);
    }
  }
}
