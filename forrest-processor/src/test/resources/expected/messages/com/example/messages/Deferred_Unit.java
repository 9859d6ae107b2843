package com.example.messages;

import com.google.protobuf.Timestamp;
import dev.forrest.codec.Components;
import dev.forrest.codec.Declarations;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.ProtobufCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.messages.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.messages.Stamps":
        return Deferred_StampsMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.messages.Stamps.Stamped":
        return Deferred_StampedCodec.INSTANCE;
      case "com.google.protobuf.Timestamp":
        return ForeignCodec.of("com.google.protobuf.Timestamp", 84541473, Timestamp.class,
            ProtobufCodec.of(Timestamp.parser()));
      default:
        return null;
    }
  }

  @Override
  public Components components(String typeName) {
    switch (typeName) {
      case "com.google.protobuf.Timestamp":
        return Deferred_TimestampComponents.INSTANCE;
      default:
        return super.components(typeName);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(58991601,
        "com.example.messages.Stamps.first(com.example.messages.Stamps.Stamped,com.google.protobuf.Timestamp)");
    declarations.type(210878801, "com.example.messages.Stamps.Stamped", 0x3d40d521289de53aL);
    declarations.type(84541473, "com.google.protobuf.Timestamp", 0x9fbb71b3a97b52b3L);
  }
}
