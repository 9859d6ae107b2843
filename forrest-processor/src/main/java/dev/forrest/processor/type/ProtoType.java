package dev.forrest.processor.type;

import java.util.Optional;

/**
 * The type of a protobuf field.
 *
 * @param wireType protobuf's number for how the field is written
 * @param message the message of this schema that it needs
 */
public record ProtoType(String name, int wireType, Optional<String> message) {
  private static final int VARINT = 0;
  private static final int LENGTH_DELIMITED = 2;

  static ProtoType scalar(String name, int wireType) {
    return new ProtoType(name, wireType, Optional.empty());
  }

  static ProtoType lengthDelimited(String name) {
    return scalar(name, LENGTH_DELIMITED);
  }

  static ProtoType message(String name) {
    return new ProtoType(name, LENGTH_DELIMITED, Optional.of(name));
  }

  /** An enum, in a message of its own that scopes its constants. */
  static ProtoType enumIn(String message, String name) {
    return new ProtoType(message + "." + name, VARINT, Optional.of(message));
  }

  /** Whether repeated ones are packed. */
  boolean isPackable() {
    return wireType != LENGTH_DELIMITED;
  }

  /** The tag that a field with this number is written with. */
  public int tag(int number) {
    return number << 3 | wireType;
  }
}
