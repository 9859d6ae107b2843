package com.example.sealed;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import javax.annotation.processing.Generated;

/**
 * Apart, so that two threads cannot each wait for the other to initialize a class.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ShapeCodec_Composed {
  static final Codec<Drawing.Blob> CODEC_5 = AdapterCodec.of(new Deferred_BlobAdapter(),
      Deferred_GroupCodec.INSTANCE);

  private Deferred_ShapeCodec_Composed() {
  }
}
