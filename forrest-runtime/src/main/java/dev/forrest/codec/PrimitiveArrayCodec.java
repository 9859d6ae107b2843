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
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == PACKED) {
        array = append(array, in.readRawVarint32(), in);
      } else if (tag == (ELEMENT << 3 | wireTypeOfElement())) {
        array = append(array, width, in);
      } else {
        in.skipField(tag);
      }
    }
    return array;
  }

  private int wireTypeOfElement() {
    return width == 8 ? WireFormat.WIRETYPE_FIXED64 : WireFormat.WIRETYPE_FIXED32;
  }

  /** Reads {@code bytes} bytes behind what {@code head} holds already. */
  private A append(A head, int bytes, CodedInputStream in) throws IOException {
    int left = in.getBytesUntilLimit();
    if (bytes < 0 || bytes > left || bytes % width != 0) {
      throw new CodecException(
          "A packed array claims " + bytes + " bytes where " + left + " are left.");
    }
    int start = length(head);
    int length = Math.addExact(start, bytes / width);
    A array = head;
    if (length > start) {
      array = allocate(length);
      System.arraycopy(head, 0, array, 0, start);
    }
    while (start < length) {
      int count = Math.min(length - start, CHUNK / width);
      byte[] chunk = in.readRawBytes(count * width);
      get(ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN), array, start, count);
      start += count;
    }
    return array;
  }
}
