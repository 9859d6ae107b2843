package com.example.inner;

import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_InnerAdapter extends dev.forrest.codec.Adapter<com.example.inner.Outer<java.lang.String>.Inner, java.lang.String> {
  Deferred_InnerAdapter() {
  }

  @Override
  protected String toStored(com.example.inner.Outer<java.lang.String>.Inner value)
      throws Exception {
    return Outer.InnerAdapter.toStored(value);
  }

  @Override
  protected com.example.inner.Outer<java.lang.String>.Inner fromStored(String value)
      throws Exception {
    return Outer.InnerAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.inner.Outer.InnerAdapter";
  }
}
