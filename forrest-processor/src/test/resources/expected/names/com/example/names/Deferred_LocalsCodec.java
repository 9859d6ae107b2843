package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_LocalsCodec extends RecordCodec<Names.Locals> {
  static final Deferred_LocalsCodec INSTANCE = new Deferred_LocalsCodec();

  private static final Codec<List<String>> SIZES_CODEC =
      ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<List<String>> INSTANCE_CODEC =
      ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<List<String>> FOO_BAR_CODEC =
      ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<List<String>> FOO_BAR_CODEC_ =
      ListCodec.of(Deferred_StringCodec.INSTANCE);

  private static final Codec<Names.URL> URL_CODEC = EnumCodec.of("com.example.names.Names.URL",
      337087914, Names.URL.values());

  private Deferred_LocalsCodec() {
    super("com.example.names.Names.Locals", 199282964, "value", "in", "out", "tag", "sizes", "size",
        "name", "Codec", "StringCodec", "instance", "fooBar", "foo_bar", "größe", "gr_u00f6_u00dfe",
        "$", "message", "url", "yield", "record", "var", "yield_");
  }

  @Override
  protected long bodySize(Names.Locals value, Sizes sizes) {
    long size = 0;
    size += Deferred_StringCodec.INSTANCE.optionalSize(1, value.value(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(2, value.in(), sizes);
    size += CodedOutputStream.computeSInt32Size(3, value.out());
    size += CodedOutputStream.computeSInt64Size(4, value.tag());
    size += SIZES_CODEC.optionalSize(5, value.sizes(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(6, value.size(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(7, value.name(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(8, value.Codec(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(9, value.StringCodec(), sizes);
    size += INSTANCE_CODEC.optionalSize(10, value.instance(), sizes);
    size += FOO_BAR_CODEC.optionalSize(11, value.fooBar(), sizes);
    size += FOO_BAR_CODEC_.optionalSize(12, value.foo_bar(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(13, value.größe(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(14, value.gr_u00f6_u00dfe(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(15, value.$(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(16, value.message(), sizes);
    size += URL_CODEC.optionalSize(17, value.url(), sizes);
    size += CodedOutputStream.computeSInt32Size(18, value.yield());
    size += Deferred_StringCodec.INSTANCE.optionalSize(19, value.record(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(20, value.var(), sizes);
    size += Deferred_StringCodec.INSTANCE.optionalSize(21, value.yield_(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Names.Locals value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Deferred_StringCodec.INSTANCE.writeOptional(1, value.value(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(2, value.in(), sizes, out);
    out.writeSInt32(3, value.out());
    out.writeSInt64(4, value.tag());
    SIZES_CODEC.writeOptional(5, value.sizes(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(6, value.size(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(7, value.name(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(8, value.Codec(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(9, value.StringCodec(), sizes, out);
    INSTANCE_CODEC.writeOptional(10, value.instance(), sizes, out);
    FOO_BAR_CODEC.writeOptional(11, value.fooBar(), sizes, out);
    FOO_BAR_CODEC_.writeOptional(12, value.foo_bar(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(13, value.größe(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(14, value.gr_u00f6_u00dfe(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(15, value.$(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(16, value.message(), sizes, out);
    URL_CODEC.writeOptional(17, value.url(), sizes, out);
    out.writeSInt32(18, value.yield());
    Deferred_StringCodec.INSTANCE.writeOptional(19, value.record(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(20, value.var(), sizes, out);
    Deferred_StringCodec.INSTANCE.writeOptional(21, value.yield_(), sizes, out);
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
  protected Object component(Names.Locals value, int index) {
    switch (index) {
      case 0:
        return value.value();
      case 1:
        return value.in();
      case 2:
        return value.out();
      case 3:
        return value.tag();
      case 4:
        return value.sizes();
      case 5:
        return value.size();
      case 6:
        return value.name();
      case 7:
        return value.Codec();
      case 8:
        return value.StringCodec();
      case 9:
        return value.instance();
      case 10:
        return value.fooBar();
      case 11:
        return value.foo_bar();
      case 12:
        return value.größe();
      case 13:
        return value.gr_u00f6_u00dfe();
      case 14:
        return value.$();
      case 15:
        return value.message();
      case 16:
        return value.url();
      case 17:
        return value.yield();
      case 18:
        return value.record();
      case 19:
        return value.var();
      case 20:
        return value.yield_();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
