package com.example.names;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.lang.Integer;
import java.lang.Long;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Names.Locals}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredLocals extends NodeTask implements Task<Names.Locals> {
  DeferredLocals(Node node) {
    super(node);
  }

  public DeferredString value() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "value"));
  }

  public DeferredString in() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "in"));
  }

  public ValueTask<Integer> out() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "out"));
  }

  public ValueTask<Long> tag() {
    return new ValueTask<Long>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "tag"));
  }

  public ListTask<String, DeferredString> sizes() {
    return new ListTask<String, DeferredString>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "sizes"), DeferredString::new);
  }

  public DeferredString size() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "size"));
  }

  public DeferredString name() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "name"));
  }

  public DeferredString Codec() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "Codec"));
  }

  public DeferredString StringCodec() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "StringCodec"));
  }

  public ListTask<String, DeferredString> instance() {
    return new ListTask<String, DeferredString>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "instance"), DeferredString::new);
  }

  public ListTask<String, DeferredString> fooBar() {
    return new ListTask<String, DeferredString>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "fooBar"), DeferredString::new);
  }

  public ListTask<String, DeferredString> foo_bar() {
    return new ListTask<String, DeferredString>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "foo_bar"), DeferredString::new);
  }

  public DeferredString größe() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "größe"));
  }

  public DeferredString gr_u00f6_u00dfe() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "gr_u00f6_u00dfe"));
  }

  public DeferredString $() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "$"));
  }

  public DeferredString message() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "message"));
  }

  public ValueTask<Names.URL> url() {
    return new ValueTask<Names.URL>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "url"));
  }

  public ValueTask<Integer> yield() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "yield"));
  }

  public DeferredString record() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "record"));
  }

  public DeferredString var() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "var"));
  }

  public DeferredString yield_() {
    return new DeferredString(new PartNode(this, "com.example.names.Deferred",
        Deferred_LocalsCodec.INSTANCE, "yield_"));
  }
}
