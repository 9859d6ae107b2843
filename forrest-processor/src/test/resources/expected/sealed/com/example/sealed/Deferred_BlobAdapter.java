package com.example.sealed;

import dev.forrest.codec.Adapter;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BlobAdapter extends Adapter<Drawing.Blob, Drawing.Group> {
  Deferred_BlobAdapter() {
  }

  @Override
  protected Drawing.Group toStored(Drawing.Blob value) throws Exception {
    return Drawing.BlobAdapter.toStored(value);
  }

  @Override
  protected Drawing.Blob fromStored(Drawing.Group value) throws Exception {
    return Drawing.BlobAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.sealed.Drawing.BlobAdapter";
  }
}
