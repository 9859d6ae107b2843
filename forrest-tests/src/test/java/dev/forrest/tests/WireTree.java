package dev.forrest.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A protobuf message as a tree, read without its schema: bytes that can be a message are taken for
 * one. Changed, and written again, all its lengths are right.
 */
final class WireTree {
  private static final int MAX_DEPTH = 30;

  final List<Field> fields = new ArrayList<>();

  /** A field: a number, bytes, or a nested message. */
  static final class Field {
    int number;
    int wireType;

    /** Of a varint, or a fixed32 or fixed64. */
    long value;

    /** Where it is length-delimited, and no message. */
    byte[] bytes;

    /** Where it may be a message. */
    WireTree message;

    /** What is added to the length that is written: 0 where it is to be right. */
    int lie;

    Field copy() {
      Field copy = new Field();
      copy.number = number;
      copy.wireType = wireType;
      copy.value = value;
      copy.bytes = bytes;
      copy.message = message == null ? null : message.copy();
      return copy;
    }

    byte[] payload() {
      return message == null ? bytes : message.toBytes();
    }
  }

  /** Reads a message; null where the bytes are none. */
  static WireTree parse(byte[] bytes) {
    return parse(bytes, 0);
  }

  private static WireTree parse(byte[] bytes, int depth) {
    WireTree tree = new WireTree();
    CodedInputStream in = CodedInputStream.newInstance(bytes);
    try {
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        Field field = new Field();
        field.number = tag >>> 3;
        field.wireType = tag & 7;
        switch (field.wireType) {
          case WireFormat.WIRETYPE_VARINT -> field.value = in.readRawVarint64();
          case WireFormat.WIRETYPE_FIXED32 -> field.value = in.readRawLittleEndian32();
          case WireFormat.WIRETYPE_FIXED64 -> field.value = in.readRawLittleEndian64();
          case WireFormat.WIRETYPE_LENGTH_DELIMITED -> {
            field.bytes = in.readByteArray();
            if (field.bytes.length > 0 && depth < MAX_DEPTH) {
              field.message = parse(field.bytes, depth + 1);
            }
          }
          default -> {
            return null;
          }
        }
        tree.fields.add(field);
      }
      return tree;
    } catch (IOException e) {
      return null;
    }
  }

  WireTree copy() {
    WireTree copy = new WireTree();
    fields.forEach(field -> copy.fields.add(field.copy()));
    return copy;
  }

  /** This message and all that are nested in it. */
  List<WireTree> all() {
    List<WireTree> all = new ArrayList<>();
    all.add(this);
    for (Field field : fields) {
      if (field.message != null) {
        all.addAll(field.message.all());
      }
    }
    return all;
  }

  /** Replaces each text in the tree. */
  WireTree replace(UnaryOperator<String> change) {
    for (Field field : fields) {
      if (field.wireType == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
        String text = new String(field.bytes, UTF_8);
        String changed = change.apply(text);
        if (!changed.equals(text)) {
          field.bytes = changed.getBytes(UTF_8);
          field.message = null;
        } else if (field.message != null) {
          field.message.replace(change);
        }
      }
    }
    return this;
  }

  byte[] toBytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      for (Field field : fields) {
        out.writeTag(field.number, field.wireType);
        switch (field.wireType) {
          case WireFormat.WIRETYPE_VARINT -> out.writeUInt64NoTag(field.value);
          case WireFormat.WIRETYPE_FIXED32 -> out.writeFixed32NoTag((int) field.value);
          case WireFormat.WIRETYPE_FIXED64 -> out.writeFixed64NoTag(field.value);
          case WireFormat.WIRETYPE_LENGTH_DELIMITED -> {
            byte[] payload = field.payload();
            out.writeUInt32NoTag(payload.length + field.lie);
            out.writeRawBytes(payload);
          }
          default -> out.writeUInt32NoTag(0);
        }
      }
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A length-delimited field. */
  static byte[] field(int number, byte[] payload) {
    WireTree tree = new WireTree();
    tree.add(number, payload);
    return tree.toBytes();
  }

  /** Adds a length-delimited field at the end. */
  WireTree add(int number, byte[] payload) {
    Field field = new Field();
    field.number = number;
    field.wireType = WireFormat.WIRETYPE_LENGTH_DELIMITED;
    field.bytes = payload;
    fields.add(field);
    return this;
  }

  /** The first field of a number. */
  Field first(int number) {
    return fields.stream().filter(field -> field.number == number).findFirst().orElseThrow();
  }

  /** A message in field {@code number} of a message in field {@code number}, and so on. */
  static byte[] nested(int number, int depth, byte[] innermost) {
    // From the inside out, each level in front of the last: backwards into one array.
    byte[] buffer = new byte[innermost.length + depth * 10];
    int start = buffer.length - innermost.length;
    System.arraycopy(innermost, 0, buffer, start, innermost.length);
    for (int i = 0; i < depth; i++) {
      int length = buffer.length - start;
      byte[] head = new byte[10];
      try {
        CodedOutputStream out = CodedOutputStream.newInstance(head);
        out.writeTag(number, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt32NoTag(length);
        int size = head.length - out.spaceLeft();
        start -= size;
        System.arraycopy(head, 0, buffer, start, size);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Arrays.copyOfRange(buffer, start, buffer.length);
  }
}
