package com.example.objects;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_CarCodec extends RecordCodec<Garage.Car> {
  static final Deferred_CarCodec INSTANCE = new Deferred_CarCodec();

  private static final Codec<Garage.Engine> GET_ENGINE_CODEC =
      AdapterCodec.of(new Deferred_EngineAdapter(), DoubleCodec.INSTANCE);

  private Deferred_CarCodec() {
    super("com.example.objects.Garage.Car", 29308994, "getEngine", "isFast");
  }

  @Override
  protected long bodySize(Garage.Car value, Sizes sizes) {
    long size = 0;
    size += GET_ENGINE_CODEC.optionalSize(1, value.getEngine(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Garage.Car value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    GET_ENGINE_CODEC.writeOptional(1, value.getEngine(), sizes, out);
  }

  @Override
  protected Garage.Car readBody(CodedInputStream in) throws IOException {
    Garage.Engine getEngine = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          getEngine = GET_ENGINE_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Garage.Car(getEngine);
  }

  @Override
  protected Object component(Garage.Car value, int index) {
    switch (index) {
      case 0:
        return value.getEngine();
      case 1:
        return value.isFast();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
