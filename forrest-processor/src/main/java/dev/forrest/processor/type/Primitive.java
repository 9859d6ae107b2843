package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Call;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.Signature;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The Java primitives: how each is stored, alone and in an array. */
public enum Primitive {
  BOOLEAN(boolean.class, "Boolean", "Bool", 0, "bool"),
  BYTE(byte.class, "Byte", "SInt32", 0, "sint32"),
  SHORT(short.class, "Short", "SInt32", 0, "sint32"),
  INT(int.class, "Int", "SInt32", 0, "sfixed32"),
  LONG(long.class, "Long", "SInt64", 0, "sfixed64"),
  CHAR(char.class, "Char", "UInt32", 0, "uint32"),
  FLOAT(float.class, "Float", "Float", 5, "float"),
  DOUBLE(double.class, "Double", "Double", 1, "double");

  private static final ClassName OUTPUT = ClassName.get("com.google.protobuf", "CodedOutputStream");

  private final Class<?> type;
  private final String label;
  private final String accessor;
  private final int wireType;
  private final String inArray;

  Primitive(Class<?> type, String label, String accessor, int wireType, String inArray) {
    this.type = type;
    this.label = label;
    this.accessor = accessor;
    this.wireType = wireType;
    this.inArray = inArray;
  }

  /** The primitive of a type, where it is one. */
  static Optional<Primitive> of(TypeKind kind) {
    return kind.isPrimitive() ? Optional.of(valueOf(kind.name())) : Optional.empty();
  }

  TypeName type() {
    return TypeName.get(type);
  }

  /** As in {@code DoubleCodec} and {@code DoubleArrayCodec}. */
  String label() {
    return label;
  }

  ProtoType proto() {
    return ProtoType.scalar(accessor.toLowerCase(Locale.ROOT), wireType);
  }

  /** Says which of several types with one field type it is. */
  Optional<String> comment() {
    return this == BYTE || this == SHORT ? Optional.of(type.getName()) : Optional.empty();
  }

  /** The type of an array's packed elements. */
  String protoInArray() {
    return inArray;
  }

  /** An expression for the bytes that a field takes, its tag included. */
  public Expression fieldSize(int number, Expression value) {
    return Call.of(
        OUTPUT,
        "compute" + accessor + "Size",
        Signature.of(TypeName.INT, TypeName.INT, stored()),
        Expression.number(number),
        value);
  }

  /** A call that writes a field. */
  public Expression write(Expression output, int number, Expression value) {
    return output.call(
        "write" + accessor,
        Signature.of(TypeName.VOID, TypeName.INT, stored()),
        Expression.number(number),
        value);
  }

  /** An expression that reads a field. */
  public Expression read(Expression input) {
    Expression read = input.call("read" + accessor, Signature.of(stored()));
    return isNarrow() ? read.as(type()) : read;
  }

  private boolean isNarrow() {
    return this == BYTE || this == SHORT || this == CHAR;
  }

  /** What protobuf takes and gives. */
  private TypeName stored() {
    return isNarrow() ? TypeName.INT : type();
  }
}
