package com.example.everything;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PointCodec extends RecordCodec<Everything.Point> {
  static final Deferred_PointCodec INSTANCE = new Deferred_PointCodec();

  private Deferred_PointCodec() {
    super("com.example.everything.Everything.Point", 54525972, "x", "y");
  }

  @Override
  protected long bodySize(Everything.Point value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeSInt32Size(1, value.x());
    size += CodedOutputStream.computeSInt32Size(2, value.y());
    return size;
  }

  @Override
  protected void writeBody(Everything.Point value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeSInt32(1, value.x());
    out.writeSInt32(2, value.y());
  }

  @Override
  protected Everything.Point readBody(CodedInputStream in) throws IOException {
    int x = 0;
    int y = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          x = in.readSInt32();
          break;
        case 16:
          y = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Everything.Point(x, y);
  }

  @Override
  protected Object component(Everything.Point value, int index) {
    switch (index) {
      case 0:
        return value.x();
      case 1:
        return value.y();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
