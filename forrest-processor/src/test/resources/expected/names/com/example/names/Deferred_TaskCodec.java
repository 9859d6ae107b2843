package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TaskCodec extends RecordCodec<Names.Task> {
  static final Deferred_TaskCodec INSTANCE = new Deferred_TaskCodec();

  private Deferred_TaskCodec() {
    super("com.example.names.Names.Task", 324577859, "node");
  }

  @Override
  protected long bodySize(Names.Task value, Sizes sizes) {
    long size = 0;
    size += Deferred_NodeCodec.INSTANCE.optionalSize(1, value.node(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Names.Task value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Deferred_NodeCodec.INSTANCE.writeOptional(1, value.node(), sizes, out);
  }

  @Override
  protected Names.Task readBody(CodedInputStream in) throws IOException {
    Names.Node node = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          node = Deferred_NodeCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Names.Task(node);
  }

  @Override
  protected Object component(Names.Task value, int index) {
    switch (index) {
      case 0:
        return value.node();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
