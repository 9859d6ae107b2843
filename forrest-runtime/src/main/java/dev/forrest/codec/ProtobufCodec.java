package dev.forrest.codec;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Stores a message of a class that protoc generated as that message. */
public final class ProtobufCodec<T extends MessageLite> extends Codec<T> {
  private final Parser<T> parser;

  private ProtobufCodec(Parser<T> parser) {
    this.parser = parser;
  }

  public static <T extends MessageLite> ProtobufCodec<T> of(Parser<T> parser) {
    return new ProtobufCodec<>(parser);
  }

  /** The message without fields, be they required or not. */
  public T emptyMessage() {
    try {
      return parser.parsePartialFrom(new byte[0]);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("no bytes are a message without fields", e);
    }
  }

  @Override
  int wireType() {
    return WireFormat.WIRETYPE_LENGTH_DELIMITED;
  }

  /**
   * @throws ClassCastException if the value is another message, as a type argument can hide
   */
  @Override
  public long fieldSize(int number, T value, Sizes sizes) {
    if (value.getParserForType() != parser) {
      throw new ClassCastException(value.getClass().getTypeName() + " is another message.");
    }
    if (!value.isInitialized()) {
      throw new CodecException(
          "A required field of the " + value.getClass().getTypeName() + " is not set.");
    }
    return CodedOutputStream.computeMessageSize(number, value);
  }

  @Override
  public void writeField(int number, T value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeMessage(number, value);
  }

  /** From a stream of its own, whose levels of nesting count anew. */
  @Override
  public T read(CodedInputStream in) throws IOException {
    return parser.parseFrom(in.readBytes());
  }

  @Override
  T readElement(CodedInputStream in) throws IOException {
    ByteString content = in.readBytes();
    return content.isEmpty() ? null : parser.parseFrom(content);
  }

  @Override
  T empty() throws IOException {
    return parser.parseFrom(ByteString.EMPTY);
  }
}
