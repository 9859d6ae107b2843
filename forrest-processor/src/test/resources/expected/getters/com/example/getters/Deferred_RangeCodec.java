package com.example.getters;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_RangeCodec extends RecordCodec<Ranges.Range> {
  static final Deferred_RangeCodec INSTANCE = new Deferred_RangeCodec();

  private Deferred_RangeCodec() {
    super("com.example.getters.Ranges.Range", 228380377, "from", "to", "getStep", "getLength",
        "getMiddle", "getParts", "getReverse", "getSteps", "isEmpty");
  }

  @Override
  protected long bodySize(Ranges.Range value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeSInt32Size(1, value.from());
    size += CodedOutputStream.computeSInt32Size(2, value.to());
    size += CodedOutputStream.computeSInt32Size(3, value.getStep());
    return size;
  }

  @Override
  protected void writeBody(Ranges.Range value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeSInt32(1, value.from());
    out.writeSInt32(2, value.to());
    out.writeSInt32(3, value.getStep());
  }

  @Override
  protected Ranges.Range readBody(CodedInputStream in) throws IOException {
    int from = 0;
    int to = 0;
    int getStep = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          from = in.readSInt32();
          break;
        case 16:
          to = in.readSInt32();
          break;
        case 24:
          getStep = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Ranges.Range(from, to, getStep);
  }

  @Override
  protected Object component(Ranges.Range value, int index) {
    switch (index) {
      case 0:
        return value.from();
      case 1:
        return value.to();
      case 2:
        return value.getStep();
      case 3:
        return value.getLength();
      case 4:
        return value.getMiddle();
      case 5:
        return value.getParts();
      case 6:
        return value.getReverse();
      case 7:
        return value.getSteps();
      case 8:
        return value.isEmpty();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
