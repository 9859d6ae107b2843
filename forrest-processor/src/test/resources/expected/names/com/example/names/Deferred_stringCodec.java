package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_stringCodec extends RecordCodec<Names.string> {
  static final Deferred_stringCodec INSTANCE = new Deferred_stringCodec();

  private static final Codec<List<String>> PLAIN_CODEC =
      ListCodec.of(Deferred_StringCodec.INSTANCE);

  private Deferred_stringCodec() {
    super("com.example.names.Names.string", 238530669, "list", "plain");
  }

  @Override
  protected long bodySize(Names.string value, Sizes sizes) {
    long size = 0;
    size += Deferred_ListOfStringCodec.INSTANCE.optionalSize(1, value.list(), sizes);
    size += PLAIN_CODEC.optionalSize(2, value.plain(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Names.string value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Deferred_ListOfStringCodec.INSTANCE.writeOptional(1, value.list(), sizes, out);
    PLAIN_CODEC.writeOptional(2, value.plain(), sizes, out);
  }

  @Override
  protected Names.string readBody(CodedInputStream in) throws IOException {
    Names.ListOfString list = null;
    List<String> plain = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          list = Deferred_ListOfStringCodec.INSTANCE.read(in);
          break;
        case 18:
          plain = PLAIN_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Names.string(list, plain);
  }

  @Override
  protected Object component(Names.string value, int index) {
    switch (index) {
      case 0:
        return value.list();
      case 1:
        return value.plain();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
