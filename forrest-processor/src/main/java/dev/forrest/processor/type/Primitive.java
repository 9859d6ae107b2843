package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
  public CodeBlock fieldSize(int number, CodeBlock value) {
    return CodeBlock.of("$T.compute$LSize($L, $L)", OUTPUT, accessor, number, value);
  }

  /** A statement that writes a field to {@code out}. */
  public CodeBlock write(int number, CodeBlock value) {
    return CodeBlock.of("out.write$L($L, $L)", accessor, number, value);
  }

  /** An expression that reads a field from {@code in}. */
  public CodeBlock read() {
    boolean narrow = this == BYTE || this == SHORT || this == CHAR;
    CodeBlock cast = narrow ? CodeBlock.of("($T) ", type()) : CodeBlock.of("");
    return CodeBlock.of("$Lin.read$L()", cast, accessor);
  }

  /** What a variable is before its field is read. */
  public String zero() {
    return this == BOOLEAN ? "false" : "0";
  }
}
