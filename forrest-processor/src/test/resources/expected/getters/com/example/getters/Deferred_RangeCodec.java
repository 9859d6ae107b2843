package com.example.getters;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class Deferred_RangeCodec extends RecordCodec<Ranges.Range> {
  static final Deferred_RangeCodec INSTANCE = new Deferred_RangeCodec();

  private Deferred_RangeCodec() {
    super("com.example.getters.Ranges.Range", 228380377);
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
  protected void writeBody(Ranges.Range value, Sizes sizes, CodedOutputStream out) throws
      IOException {
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
  public Object component(Ranges.Range value, String name) {
    switch (name) {
      case "from":
        return value.from();
      case "to":
        return value.to();
      case "getStep":
        return value.getStep();
      case "getLength":
        return value.getLength();
      case "getMiddle":
        return value.getMiddle();
      case "getParts":
        return value.getParts();
      case "getReverse":
        return value.getReverse();
      case "getSteps":
        return value.getSteps();
      case "isEmpty":
        return value.isEmpty();
      default:
        throw noComponent(name);
    }
  }
}
