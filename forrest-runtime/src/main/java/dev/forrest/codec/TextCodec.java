package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a value that has a text for people as a protobuf string. */
abstract class TextCodec<T> extends ScalarCodec<T> {
  private final String typeName;

  /**
   * @param typeName what messages call the type
   */
  TextCodec(String typeName) {
    super(WireFormat.WIRETYPE_LENGTH_DELIMITED, null);
    this.typeName = typeName;
  }

  abstract String text(T value);

  /**
   * The value that a text stands for.
   *
   * @throws RuntimeException if it stands for none
   */
  abstract T parse(String text);

  /**
   * The value that a text from a file stands for.
   *
   * @throws CodecException if it stands for none
   */
  public final T value(String text) {
    try {
      return parse(text);
    } catch (RuntimeException e) {
      throw new CodecException(
          "'" + Shown.text(text) + "' is no " + typeName + ": " + Shown.text(e.getMessage()), e);
    }
  }

  @Override
  final int sizeNoTag(T value) {
    return StringCodec.INSTANCE.sizeNoTag(text(value));
  }

  @Override
  final void writeNoTag(T value, CodedOutputStream out) throws IOException {
    StringCodec.INSTANCE.writeNoTag(text(value), out);
  }

  @Override
  final T placeholder() {
    throw new IllegalStateException("only numbers are packed");
  }

  @Override
  public final T read(CodedInputStream in) throws IOException {
    return value(StringCodec.INSTANCE.read(in));
  }

  @Override
  final T readElement(CodedInputStream in) throws IOException {
    String text = StringCodec.INSTANCE.read(in);
    return text.isEmpty() ? null : value(text);
  }

  @Override
  final T empty() {
    return value("");
  }
}
