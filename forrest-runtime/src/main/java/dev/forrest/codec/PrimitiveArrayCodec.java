package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Stores an array of numbers of one width as a message with the packed field {@code element = 1},
 * copied in chunks rather than by the element.
 *
 * @param <A> the array type
 */
abstract class PrimitiveArrayCodec<A> extends MessageCodec<A> {
  private static final int ELEMENT = 1;
  private static final int PACKED = ELEMENT << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED;
  private static final int CHUNK = 1 << 16;
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private final int width;

  /**
   * @param width bytes of an element on the wire, 4 or 8
   */
  PrimitiveArrayCodec(int width) {
    this.width = width;
  }

  abstract int length(A array);

  abstract A allocate(int length);

  /** Puts {@code count} elements from {@code start} into the buffer. */
  abstract void put(A array, int start, int count, ByteBuffer to);

  /** Gets {@code count} elements from the buffer. */
  abstract void get(ByteBuffer from, A array, int start, int count);

  @Override
  protected final long bodySize(A array, Sizes sizes) {
    long payload = (long) length(array) * width;
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
    byte[] chunk = new byte[Math.min(payload, CHUNK)];
    ByteBuffer buffer = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
    int length = length(array);
    for (int start = 0; start < length; ) {
      int count = Math.min(length - start, chunk.length / width);
      buffer.clear();
      put(array, start, count, buffer);
      out.writeRawBytes(chunk, 0, count * width);
      start += count;
    }
  }

  @Override
  protected final A readBody(CodedInputStream in) throws IOException {
    A array = allocate(0);
    int length = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int bytes;
      if (tag == PACKED) {
        bytes = in.readRawVarint32();
      } else if (tag == (ELEMENT << 3 | wireTypeOfElement())) {
        bytes = width;
      } else {
        in.skipField(tag);
        continue;
      }
      int count = count(bytes, in);
      array = room(array, length, count);
      read(in, array, length, count);
      length += count;
    }
    return length == length(array) ? array : copy(array, length, length);
  }

  private int wireTypeOfElement() {
    return width == 8 ? WireFormat.WIRETYPE_FIXED64 : WireFormat.WIRETYPE_FIXED32;
  }

  /** The number of elements in so many bytes, which must be there: it sizes an array. */
  private int count(int bytes, CodedInputStream in) {
    int left = in.getBytesUntilLimit();
    if (bytes < 0 || bytes > left || bytes % width != 0) {
      throw new CodecException(
          "A packed array claims " + bytes + " bytes where " + left + " are left.");
    }
    return bytes / width;
  }

  /** Room for {@code count} elements behind {@code length}: doubled where they come in bits. */
  private A room(A array, int length, int count) {
    int capacity = length(array);
    int needed = Math.addExact(length, count);
    if (needed <= capacity) {
      return array;
    }
    return copy(array, length, (int) Math.max(needed, Math.min(2L * capacity, MAX_LENGTH)));
  }

  private A copy(A array, int length, int capacity) {
    A copy = allocate(capacity);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  private void read(CodedInputStream in, A array, int from, int count) throws IOException {
    int end = from + count;
    for (int start = from; start < end; ) {
      int n = Math.min(end - start, CHUNK / width);
      byte[] chunk = in.readRawBytes(n * width);
      get(ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN), array, start, n);
      start += n;
    }
  }
}
