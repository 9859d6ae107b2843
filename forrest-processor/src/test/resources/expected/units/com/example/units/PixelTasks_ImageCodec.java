package com.example.units;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class PixelTasks_ImageCodec extends RecordCodec<Images.Image> {
  static final PixelTasks_ImageCodec INSTANCE = new PixelTasks_ImageCodec();

  private PixelTasks_ImageCodec() {
    super("com.example.units.Images.Image", 335578576, "path");
  }

  @Override
  protected long bodySize(Images.Image value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.path(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Images.Image value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.path(), sizes, out);
  }

  @Override
  protected Images.Image readBody(CodedInputStream in) throws IOException {
    String path = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          path = StringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Images.Image(path);
  }

  @Override
  protected Object component(Images.Image value, int index) {
    switch (index) {
      case 0:
        return value.path();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
