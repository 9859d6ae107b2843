package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_NodeCodec extends RecordCodec<Names.Node> {
  static final Deferred_NodeCodec INSTANCE = new Deferred_NodeCodec();

  private Deferred_NodeCodec() {
    super("com.example.names.Names.Node", 407587016, "DoubleArray");
  }

  @Override
  protected long bodySize(Names.Node value, Sizes sizes) {
    long size = 0;
    size += DoubleArrayCodec.INSTANCE.optionalSize(1, value.DoubleArray(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Names.Node value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    DoubleArrayCodec.INSTANCE.writeOptional(1, value.DoubleArray(), sizes, out);
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
  protected Object component(Names.Node value, int index) {
    switch (index) {
      case 0:
        return value.DoubleArray();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
