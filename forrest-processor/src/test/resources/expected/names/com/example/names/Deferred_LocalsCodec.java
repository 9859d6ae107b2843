package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.lang.Object;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_LocalsCodec extends RecordCodec<Names.Locals> {
  static final Deferred_LocalsCodec INSTANCE = new Deferred_LocalsCodec();

  private static final Codec<List<String>> SIZES_CODEC = ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<List<String>> INSTANCE_CODEC = ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<List<String>> FOO_BAR_CODEC = ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<List<String>> FOO_BAR_CODEC_ = ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<Names.URL> URL_CODEC = EnumCodec.of("com.example.names.Names.URL", 337087914, Names.URL.values());

  private Deferred_LocalsCodec() {
    super("com.example.names.Names.Locals", 199282964);
  }

  @Override
  protected long bodySize(Names.Locals value, Sizes sizes) {
    long size = 0;
    String value_ = value.value();
    if (value_ != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(1, value_, sizes);
    }
    String in_ = value.in();
    if (in_ != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(2, in_, sizes);
    }
    size += CodedOutputStream.computeSInt32Size(3, value.out());
    size += CodedOutputStream.computeSInt64Size(4, value.tag());
    List<String> sizes_ = value.sizes();
    if (sizes_ != null) {
      size += SIZES_CODEC.fieldSize(5, sizes_, sizes);
    }
    String size_ = value.size();
    if (size_ != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(6, size_, sizes);
    }
    String name = value.name();
    if (name != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(7, name, sizes);
    }
    String Codec_ = value.Codec();
    if (Codec_ != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(8, Codec_, sizes);
    }
    String StringCodec_ = value.StringCodec();
    if (StringCodec_ != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(9, StringCodec_, sizes);
    }
    List<String> instance = value.instance();
    if (instance != null) {
      size += INSTANCE_CODEC.fieldSize(10, instance, sizes);
    }
    List<String> fooBar = value.fooBar();
    if (fooBar != null) {
      size += FOO_BAR_CODEC.fieldSize(11, fooBar, sizes);
    }
    List<String> foo_bar = value.foo_bar();
    if (foo_bar != null) {
      size += FOO_BAR_CODEC_.fieldSize(12, foo_bar, sizes);
    }
    String größe = value.größe();
    if (größe != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(13, größe, sizes);
    }
    String gr_u00f6_u00dfe = value.gr_u00f6_u00dfe();
    if (gr_u00f6_u00dfe != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(14, gr_u00f6_u00dfe, sizes);
    }
    String $ = value.$();
    if ($ != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(15, $, sizes);
    }
    String message = value.message();
    if (message != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(16, message, sizes);
    }
    Names.URL url = value.url();
    if (url != null) {
      size += URL_CODEC.fieldSize(17, url, sizes);
    }
    size += CodedOutputStream.computeSInt32Size(18, value.yield());
    String record = value.record();
    if (record != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(19, record, sizes);
    }
    String var = value.var();
    if (var != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(20, var, sizes);
    }
    String yield_ = value.yield_();
    if (yield_ != null) {
      size += Deferred_StringCodec.INSTANCE.fieldSize(21, yield_, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Names.Locals value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    String value_ = value.value();
    if (value_ != null) {
      Deferred_StringCodec.INSTANCE.writeField(1, value_, sizes, out);
    }
    String in_ = value.in();
    if (in_ != null) {
      Deferred_StringCodec.INSTANCE.writeField(2, in_, sizes, out);
    }
    out.writeSInt32(3, value.out());
    out.writeSInt64(4, value.tag());
    List<String> sizes_ = value.sizes();
    if (sizes_ != null) {
      SIZES_CODEC.writeField(5, sizes_, sizes, out);
    }
    String size_ = value.size();
    if (size_ != null) {
      Deferred_StringCodec.INSTANCE.writeField(6, size_, sizes, out);
    }
    String name = value.name();
    if (name != null) {
      Deferred_StringCodec.INSTANCE.writeField(7, name, sizes, out);
    }
    String Codec_ = value.Codec();
    if (Codec_ != null) {
      Deferred_StringCodec.INSTANCE.writeField(8, Codec_, sizes, out);
    }
    String StringCodec_ = value.StringCodec();
    if (StringCodec_ != null) {
      Deferred_StringCodec.INSTANCE.writeField(9, StringCodec_, sizes, out);
    }
    List<String> instance = value.instance();
    if (instance != null) {
      INSTANCE_CODEC.writeField(10, instance, sizes, out);
    }
    List<String> fooBar = value.fooBar();
    if (fooBar != null) {
      FOO_BAR_CODEC.writeField(11, fooBar, sizes, out);
    }
    List<String> foo_bar = value.foo_bar();
    if (foo_bar != null) {
      FOO_BAR_CODEC_.writeField(12, foo_bar, sizes, out);
    }
    String größe = value.größe();
    if (größe != null) {
      Deferred_StringCodec.INSTANCE.writeField(13, größe, sizes, out);
    }
    String gr_u00f6_u00dfe = value.gr_u00f6_u00dfe();
    if (gr_u00f6_u00dfe != null) {
      Deferred_StringCodec.INSTANCE.writeField(14, gr_u00f6_u00dfe, sizes, out);
    }
    String $ = value.$();
    if ($ != null) {
      Deferred_StringCodec.INSTANCE.writeField(15, $, sizes, out);
    }
    String message = value.message();
    if (message != null) {
      Deferred_StringCodec.INSTANCE.writeField(16, message, sizes, out);
    }
    Names.URL url = value.url();
    if (url != null) {
      URL_CODEC.writeField(17, url, sizes, out);
    }
    out.writeSInt32(18, value.yield());
    String record = value.record();
    if (record != null) {
      Deferred_StringCodec.INSTANCE.writeField(19, record, sizes, out);
    }
    String var = value.var();
    if (var != null) {
      Deferred_StringCodec.INSTANCE.writeField(20, var, sizes, out);
    }
    String yield_ = value.yield_();
    if (yield_ != null) {
      Deferred_StringCodec.INSTANCE.writeField(21, yield_, sizes, out);
    }
  }

  @Override
  protected Names.Locals readBody(CodedInputStream in) throws IOException {
    String value_ = null;
    String in_ = null;
    int out_ = 0;
    long tag_ = 0;
    List<String> sizes_ = null;
    String size_ = null;
    String name = null;
    String Codec_ = null;
    String StringCodec_ = null;
    List<String> instance = null;
    List<String> fooBar = null;
    List<String> foo_bar = null;
    String größe = null;
    String gr_u00f6_u00dfe = null;
    String $ = null;
    String message = null;
    Names.URL url = null;
    int yield = 0;
    String record = null;
    String var = null;
    String yield_ = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          value_ = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 18:
          in_ = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 24:
          out_ = in.readSInt32();
          break;
        case 32:
          tag_ = in.readSInt64();
          break;
        case 42:
          sizes_ = SIZES_CODEC.read(in);
          break;
        case 50:
          size_ = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 58:
          name = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 66:
          Codec_ = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 74:
          StringCodec_ = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 82:
          instance = INSTANCE_CODEC.read(in);
          break;
        case 90:
          fooBar = FOO_BAR_CODEC.read(in);
          break;
        case 98:
          foo_bar = FOO_BAR_CODEC_.read(in);
          break;
        case 106:
          größe = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 114:
          gr_u00f6_u00dfe = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 122:
          $ = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 130:
          message = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 136:
          url = URL_CODEC.read(in);
          break;
        case 144:
          yield = in.readSInt32();
          break;
        case 154:
          record = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 162:
          var = Deferred_StringCodec.INSTANCE.read(in);
          break;
        case 170:
          yield_ = Deferred_StringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Names.Locals(value_, in_, out_, tag_, sizes_, size_, name, Codec_, StringCodec_,
        instance, fooBar, foo_bar, größe, gr_u00f6_u00dfe, $, message, url, yield, record, var,
        yield_);
  }

  @Override
  public Object component(Names.Locals value, java.lang.String name) {
    switch (name) {
      case "value":
        return value.value();
      case "in":
        return value.in();
      case "out":
        return value.out();
      case "tag":
        return value.tag();
      case "sizes":
        return value.sizes();
      case "size":
        return value.size();
      case "name":
        return value.name();
      case "Codec":
        return value.Codec();
      case "StringCodec":
        return value.StringCodec();
      case "instance":
        return value.instance();
      case "fooBar":
        return value.fooBar();
      case "foo_bar":
        return value.foo_bar();
      case "größe":
        return value.größe();
      case "gr_u00f6_u00dfe":
        return value.gr_u00f6_u00dfe();
      case "$":
        return value.$();
      case "message":
        return value.message();
      case "url":
        return value.url();
      case "yield":
        return value.yield();
      case "record":
        return value.record();
      case "var":
        return value.var();
      case "yield_":
        return value.yield_();
      default:
        throw noComponent(name);
    }
  }
}
