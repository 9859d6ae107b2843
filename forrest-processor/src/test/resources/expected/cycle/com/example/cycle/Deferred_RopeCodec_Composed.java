package com.example.cycle;

import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import javax.annotation.processing.Generated;

/**
 * Apart, so that two threads cannot each wait for the other to initialize a class.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_RopeCodec_Composed {
  static final Codec<Cycle.Knot[]> KNOTS_CODEC = ArrayCodec.of(Deferred_KnotCodec.INSTANCE,
      Cycle.Knot.class);

  private Deferred_RopeCodec_Composed() {
  }
}
