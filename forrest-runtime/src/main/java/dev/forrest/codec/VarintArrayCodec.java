package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/**
 * Stores an array of small numbers as a message with the packed field {@code element = 1}, without
 * boxing.
 *
 * @param <A> the array type
 */
abstract class VarintArrayCodec<A> extends MessageCodec<A> {
  private static final int ELEMENT = 1;
  private static final int PACKED = ELEMENT << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED;
  private static final int SINGLE = ELEMENT << 3 | WireFormat.WIRETYPE_VARINT;

  VarintArrayCodec() {}

  abstract int length(A array);

  /** A copy with another length; a new array where {@code array} is null. */
  abstract A copy(A array, int length);

  abstract int sizeOf(A array, int index);

  abstract void write(A array, int index, CodedOutputStream out) throws IOException;

  abstract void read(CodedInputStream in, A array, int index) throws IOException;

  @Override
  protected final long bodySize(A array, Sizes sizes) {
    long payload = 0;
    for (int i = 0; i < length(array); i++) {
      payload += sizeOf(array, i);
    }
    sizes.close(sizes.open(), payload);
    return payload == 0
        ? 0
        : CodedOutputStream.computeTagSize(ELEMENT)
            + CodedOutputStream.computeUInt32SizeNoTag((int) payload)
            + payload;
  }

  @Override
  protected final void writeBody(A array, Sizes sizes, CodedOutputStream out) throws IOException {
    int payload = sizes.next();
    if (payload == 0) {
      return;
    }
    out.writeTag(ELEMENT, WireFormat.WIRETYPE_LENGTH_DELIMITED);
    out.writeUInt32NoTag(payload);
    for (int i = 0; i < length(array); i++) {
      write(array, i, out);
    }
  }

  @Override
  protected final A readBody(CodedInputStream in) throws IOException {
    A array = copy(null, 16);
    int length = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == PACKED) {
        int limit = Wire.enter(in);
        while (in.getBytesUntilLimit() > 0) {
          array = room(array, length);
          read(in, array, length++);
        }
        in.popLimit(limit);
      } else if (tag == SINGLE) {
        array = room(array, length);
        read(in, array, length++);
      } else {
        in.skipField(tag);
      }
    }
    return copy(array, length);
  }

  private A room(A array, int length) {
    return length < length(array) ? array : copy(array, length * 2);
  }
}
