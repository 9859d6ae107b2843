package com.example.sealed;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_GroupCodec extends RecordCodec<Drawing.Group> {
  static final Deferred_GroupCodec INSTANCE = new Deferred_GroupCodec();

  private static final Codec<List<Drawing.Shape>> SHAPES_CODEC =
      ListCodec.of(Deferred_ShapeCodec.INSTANCE);

  private Deferred_GroupCodec() {
    super("com.example.sealed.Drawing.Group", 447833123, "shapes");
  }

  @Override
  protected long bodySize(Drawing.Group value, Sizes sizes) {
    long size = 0;
    size += SHAPES_CODEC.optionalSize(1, value.shapes(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Drawing.Group value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    SHAPES_CODEC.writeOptional(1, value.shapes(), sizes, out);
  }

  @Override
  protected Drawing.Group readBody(CodedInputStream in) throws IOException {
    List<Drawing.Shape> shapes = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          shapes = SHAPES_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Drawing.Group(shapes);
  }

  @Override
  protected Object component(Drawing.Group value, int index) {
    switch (index) {
      case 0:
        return value.shapes();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
