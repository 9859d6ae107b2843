package com.example.getters;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_StepsCodec extends RecordCodec<Ranges.Steps> {
  static final Deferred_StepsCodec INSTANCE = new Deferred_StepsCodec();

  private Deferred_StepsCodec() {
    super("com.example.getters.Ranges.Steps", 211075060, "size");
  }

  @Override
  protected long bodySize(Ranges.Steps value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeSInt32Size(1, value.size());
    return size;
  }

  @Override
  protected void writeBody(Ranges.Steps value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeSInt32(1, value.size());
  }

  @Override
  protected Ranges.Steps readBody(CodedInputStream in) throws IOException {
    int size_ = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          size_ = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Ranges.Steps(size_);
  }

  @Override
  protected Object component(Ranges.Steps value, int index) {
    switch (index) {
      case 0:
        return value.size();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
