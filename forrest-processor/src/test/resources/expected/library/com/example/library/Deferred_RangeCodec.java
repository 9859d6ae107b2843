package com.example.library;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;
import org.example.lib.Range;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_RangeCodec extends RecordCodec<Range> {
  static final Deferred_RangeCodec INSTANCE = new Deferred_RangeCodec();

  private Deferred_RangeCodec() {
    super("org.example.lib.Range", 142802598, "from", "to");
  }

  @Override
  protected long bodySize(Range value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeSInt32Size(1, value.from());
    size += CodedOutputStream.computeSInt32Size(2, value.to());
    return size;
  }

  @Override
  protected void writeBody(Range value, Sizes sizes, CodedOutputStream out) throws IOException {
    out.writeSInt32(1, value.from());
    out.writeSInt32(2, value.to());
  }

  @Override
  protected Range readBody(CodedInputStream in) throws IOException {
    int from = 0;
    int to = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          from = in.readSInt32();
          break;
        case 16:
          to = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Range(from, to);
  }

  @Override
  protected Object component(Range value, int index) {
    switch (index) {
      case 0:
        return value.from();
      case 1:
        return value.to();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
