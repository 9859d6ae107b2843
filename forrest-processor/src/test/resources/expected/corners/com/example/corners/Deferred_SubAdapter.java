package com.example.corners;

import dev.forrest.codec.Adapter;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_SubAdapter extends Adapter<Corners.Sub, String> {
  Deferred_SubAdapter() {
  }

  @Override
  protected String toStored(Corners.Sub value) throws Exception {
    return Corners.SubAdapter.toStored(value);
  }

  @Override
  protected Corners.Sub fromStored(String value) throws Exception {
    return Corners.SubAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.corners.Corners.SubAdapter";
  }
}
