package com.example.objects;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BikeCodec extends RecordCodec<Garage.Bike> {
  static final Deferred_BikeCodec INSTANCE = new Deferred_BikeCodec();

  private static final Codec<Garage.Engine> GET_ENGINE_CODEC =
      AdapterCodec.of(new Deferred_EngineAdapter(), DoubleCodec.INSTANCE);

  private Deferred_BikeCodec() {
    super("com.example.objects.Garage.Bike", 301227237, "getEngine", "name", "isFast");
  }

  @Override
  protected long bodySize(Garage.Bike value, Sizes sizes) {
    long size = 0;
    size += GET_ENGINE_CODEC.optionalSize(1, value.getEngine(), sizes);
    size += StringCodec.INSTANCE.optionalSize(2, value.name(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Garage.Bike value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    GET_ENGINE_CODEC.writeOptional(1, value.getEngine(), sizes, out);
    StringCodec.INSTANCE.writeOptional(2, value.name(), sizes, out);
  }

  @Override
  protected Garage.Bike readBody(CodedInputStream in) throws IOException {
    Garage.Engine getEngine = null;
    String name = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          getEngine = GET_ENGINE_CODEC.read(in);
          break;
        case 18:
          name = StringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Garage.Bike(getEngine, name);
  }

  @Override
  protected Object component(Garage.Bike value, int index) {
    switch (index) {
      case 0:
        return value.getEngine();
      case 1:
        return value.name();
      case 2:
        return value.isFast();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
