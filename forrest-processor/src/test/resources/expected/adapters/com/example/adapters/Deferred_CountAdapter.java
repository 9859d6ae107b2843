package com.example.adapters;

import dev.forrest.codec.Adapter;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_CountAdapter extends Adapter<AtomicLong, Long> {
  Deferred_CountAdapter() {
  }

  @Override
  protected Long toStored(AtomicLong value) throws Exception {
    return CountAdapter.toStored(value);
  }

  @Override
  protected AtomicLong fromStored(Long value) throws Exception {
    return CountAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.adapters.CountAdapter";
  }
}
