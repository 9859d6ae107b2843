package com.example.messages;

import com.google.protobuf.Timestamp;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.ProtobufCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StampsMethods extends MethodGroup {
  static final Deferred_StampsMethods INSTANCE = new Deferred_StampsMethods();

  private Deferred_StampsMethods() {
    super("com.example.messages.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.messages.Stamps.first(com.example.messages.Stamps.Stamped,com.google.protobuf.Timestamp)";
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected DeferrableMethod describe(int index) {
    switch (index) {
      case 0:
        return method(
            0,
            58991601,
            0xa4097eaef5326aadL,
            new String[] {"stamped", "otherwise"},
            new Codec<?>[] {Deferred_StampedCodec.INSTANCE, ProtobufCodec.of(Timestamp.parser())},
            ProtobufCodec.of(Timestamp.parser()));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Stamps.first((Stamps.Stamped) a[0], (Timestamp) a[1]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
