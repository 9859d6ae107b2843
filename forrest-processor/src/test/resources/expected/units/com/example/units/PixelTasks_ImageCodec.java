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
    super("com.example.units.Images.Image", 335578576);
  }

  @Override
  protected long bodySize(Images.Image value, Sizes sizes) {
    long size = 0;
    String path = value.path();
    if (path != null) {
      size += StringCodec.INSTANCE.fieldSize(1, path, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Images.Image value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    String path = value.path();
    if (path != null) {
      StringCodec.INSTANCE.writeField(1, path, sizes, out);
    }
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
  public Object component(Images.Image value, String name) {
    switch (name) {
      case "path":
        return value.path();
      default:
        throw noComponent(name);
    }
  }
}
