package com.example.sealed;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.SortedSetCodec;
import java.io.IOException;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_OptionCodec extends RecordCodec<Drawing.Option> {
  static final Deferred_OptionCodec INSTANCE = new Deferred_OptionCodec();

  private static final Codec<SortedSet<Drawing.Triangle>> TRIANGLES_CODEC =
      SortedSetCodec.of(Deferred_TriangleCodec.INSTANCE);

  private Deferred_OptionCodec() {
    super("com.example.sealed.Drawing.Option", 201922589, "triangles");
  }

  @Override
  protected long bodySize(Drawing.Option value, Sizes sizes) {
    long size = 0;
    size += TRIANGLES_CODEC.optionalSize(1, value.triangles(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Drawing.Option value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    TRIANGLES_CODEC.writeOptional(1, value.triangles(), sizes, out);
  }

  @Override
  protected Drawing.Option readBody(CodedInputStream in) throws IOException {
    SortedSet<Drawing.Triangle> triangles = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          triangles = TRIANGLES_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Drawing.Option(triangles);
  }

  @Override
  protected Object component(Drawing.Option value, int index) {
    switch (index) {
      case 0:
        return value.triangles();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
