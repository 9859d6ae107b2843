package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_NodeCodec extends RecordCodec<Names.Node> {
  static final Deferred_NodeCodec INSTANCE = new Deferred_NodeCodec();

  private Deferred_NodeCodec() {
    super("com.example.names.Names.Node", 407587016);
  }

  @Override
  protected long bodySize(Names.Node value, Sizes sizes) {
    long size = 0;
    double[] DoubleArray_ = value.DoubleArray();
    if (DoubleArray_ != null) {
      size += DoubleArrayCodec.INSTANCE.fieldSize(1, DoubleArray_, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Names.Node value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    double[] DoubleArray_ = value.DoubleArray();
    if (DoubleArray_ != null) {
      DoubleArrayCodec.INSTANCE.writeField(1, DoubleArray_, sizes, out);
    }
  }

  @Override
  protected Names.Node readBody(CodedInputStream in) throws IOException {
    double[] DoubleArray_ = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          DoubleArray_ = DoubleArrayCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Names.Node(DoubleArray_);
  }

  @Override
  public Object component(Names.Node value, String name) {
    switch (name) {
      case "DoubleArray":
        return value.DoubleArray();
      default:
        throw noComponent(name);
    }
  }
}
