package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores an enum constant as a protobuf enum value whose number is the constant's ordinal. */
public final class EnumCodec<E extends Enum<E>> extends ScalarCodec<E> implements NamedCodec {
  private final String typeName;
  private final int number;
  private final E[] constants;

  private EnumCodec(String typeName, int number, E[] constants) {
    super(WireFormat.WIRETYPE_VARINT, null);
    this.typeName = typeName;
    this.number = number;
    this.constants = constants;
  }

  /**
   * A codec of an enum.
   *
   * @param typeName the enum's canonical name
   * @param number its extension number in {@code forrest.Named}
   * @param constants all constants, by ordinal; kept, not copied
   */
  public static <E extends Enum<E>> EnumCodec<E> of(String typeName, int number, E[] constants) {
    return new EnumCodec<>(typeName, number, constants);
  }

  @Override
  public String typeName() {
    return typeName;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public Class<?> javaType() {
    return constants.getClass().getComponentType();
  }

  @Override
  public Codec<E> codec() {
    return this;
  }

  /**
   * @throws ClassCastException if the value is of another enum, as a type argument can hide
   */
  @Override
  int sizeNoTag(E value) {
    if (!javaType().isInstance(value)) {
      throw new ClassCastException(
          value.getDeclaringClass().getName() + " is no " + typeName + ".");
    }
    return CodedOutputStream.computeEnumSizeNoTag(value.ordinal());
  }

  @Override
  void writeNoTag(E value, CodedOutputStream out) throws IOException {
    out.writeEnumNoTag(value.ordinal());
  }

  @Override
  E placeholder() {
    return constants[0];
  }

  @Override
  public E read(CodedInputStream in) throws IOException {
    int ordinal = in.readEnum();
    if (ordinal < 0 || ordinal >= constants.length) {
      throw new CodecException(
          "Enum "
              + typeName
              + " has "
              + constants.length
              + " constants here, but the file holds constant number "
              + ordinal
              + ". The file was written by a build whose enum has more constants; run it with that"
              + " build.");
    }
    return constants[ordinal];
  }
}
