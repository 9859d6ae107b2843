package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** Codec of a value that is a message of its own. */
public abstract class MessageCodec<T> extends Codec<T> {
  protected MessageCodec() {}

  /** Bytes of the message, without tag and length. */
  protected abstract long bodySize(T value, Sizes sizes);

  protected abstract void writeBody(T value, Sizes sizes, CodedOutputStream out) throws IOException;

  /** Reads to the current limit, where {@code readTag} returns 0. */
  protected abstract T readBody(CodedInputStream in) throws IOException;

  @Override
  final int wireType() {
    return WireFormat.WIRETYPE_LENGTH_DELIMITED;
  }

  @Override
  public final long fieldSize(int number, T value, Sizes sizes) {
    int slot = sizes.open();
    long size = bodySize(value, sizes);
    sizes.close(slot, size);
    return CodedOutputStream.computeTagSize(number)
        + CodedOutputStream.computeUInt32SizeNoTag((int) size)
        + size;
  }

  @Override
  public final void writeField(int number, T value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeTag(number, WireFormat.WIRETYPE_LENGTH_DELIMITED);
    out.writeUInt32NoTag(sizes.next());
    writeBody(value, sizes, out);
  }

  @Override
  public final T read(CodedInputStream in) throws IOException {
    int levels = Wire.descend(in);
    int limit = Wire.enter(in);
    T value = readBody(in);
    Wire.leave(in, limit);
    in.setRecursionLimit(levels);
    return value;
  }

  @Override
  final T readElement(CodedInputStream in) throws IOException {
    int levels = Wire.descend(in);
    int limit = Wire.enter(in);
    T value = in.getBytesUntilLimit() == 0 ? null : readBody(in);
    if (value != null) {
      Wire.leave(in, limit);
    } else {
      in.popLimit(limit);
    }
    in.setRecursionLimit(levels);
    return value;
  }

  @Override
  final T empty() throws IOException {
    return readBody(CodedInputStream.newInstance(new byte[0]));
  }

  /** Reads a message that fills the stream to its end, without tag and length. */
  public final T readMessage(CodedInputStream in) throws IOException {
    T value = readBody(in);
    in.checkLastTagWas(0);
    return value;
  }
}
