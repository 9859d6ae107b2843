package com.example.cycle;

import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Apart, so that two threads cannot each wait for the other to initialize a class.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_KnotCodec_Composed {
  static final Codec<List<Cycle.Rope>> ROPES_CODEC = ListCodec.of(Deferred_RopeCodec.INSTANCE);

  private Deferred_KnotCodec_Composed() {
  }
}
