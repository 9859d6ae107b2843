package com.example.everything;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.BooleanArrayCodec;
import dev.forrest.codec.BooleanCodec;
import dev.forrest.codec.ByteCodec;
import dev.forrest.codec.BytesCodec;
import dev.forrest.codec.CharArrayCodec;
import dev.forrest.codec.CharCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.FloatArrayCodec;
import dev.forrest.codec.FloatCodec;
import dev.forrest.codec.IntArrayCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.LongArrayCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.OptionalCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.SetCodec;
import dev.forrest.codec.ShortArrayCodec;
import dev.forrest.codec.ShortCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_EverythingCodec extends RecordCodec<Everything> {
  static final Deferred_EverythingCodec INSTANCE = new Deferred_EverythingCodec();

  private static final Codec<Everything.Color> COLOR_CODEC = EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values());

  private static final Codec<double[][]> ADD_CODEC = ArrayCodec.of(DoubleArrayCodec.INSTANCE,
      double[].class);

  private static final Codec<byte[][]> ABB_CODEC = ArrayCodec.of(BytesCodec.INSTANCE, byte[].class);

  private static final Codec<String[][][]> ASSS_CODEC = ArrayCodec.of(ArrayCodec.of(ArrayCodec.of(StringCodec.INSTANCE,
      String.class), String[].class), String[][].class);

  private static final Codec<Everything.Color[]> COLORS_CODEC = ArrayCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values()),
      Everything.Color.class);

  private static final Codec<Everything.Point[]> POINTS_CODEC = ArrayCodec.of(Deferred_PointCodec.INSTANCE,
      Everything.Point.class);

  private static final Codec<List<Integer>> INTS_CODEC = ListCodec.of(IntCodec.INSTANCE);

  private static final Codec<List<String>> STRINGS_CODEC = ListCodec.of(StringCodec.INSTANCE);

  private static final Codec<List<Everything.Color>> COLOR_LIST_CODEC = ListCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values()));

  private static final Codec<List<List<Everything.Point>>> NESTED_CODEC = ListCodec.of(ListCodec.of(Deferred_PointCodec.INSTANCE));

  private static final Codec<List<Everything.Point>> COVARIANT_CODEC = ListCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<Set<Long>> LONGS_CODEC = SetCodec.of(LongCodec.INSTANCE);

  private static final Codec<Map<String, Everything.Point>> BY_NAME_CODEC = MapCodec.of(StringCodec.INSTANCE,
      Deferred_PointCodec.INSTANCE);

  private static final Codec<Map<Everything.Color, List<Double>>> BY_COLOR_CODEC = MapCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values()),
      ListCodec.of(DoubleCodec.INSTANCE));

  private static final Codec<Map<Everything.Point, Map<Integer, String>>> BY_POINT_CODEC = MapCodec.of(Deferred_PointCodec.INSTANCE,
      MapCodec.of(IntCodec.INSTANCE, StringCodec.INSTANCE));

  private static final Codec<Optional<String>> PRESENT_CODEC = OptionalCodec.of(StringCodec.INSTANCE);

  private static final Codec<Optional<Everything.Point>> ABSENT_CODEC = OptionalCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<Optional<Optional<Integer>>> BOTH_CODEC = OptionalCodec.of(OptionalCodec.of(IntCodec.INSTANCE));

  private static final Codec<List<String>[]> LISTS_CODEC = ArrayCodec.of(ListCodec.of(StringCodec.INSTANCE),
      List.class);

  private Deferred_EverythingCodec() {
    super("com.example.everything.Everything", 32565444);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected long bodySize(Everything value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeBoolSize(1, value.z());
    size += CodedOutputStream.computeSInt32Size(2, value.b());
    size += CodedOutputStream.computeSInt32Size(3, value.s());
    size += CodedOutputStream.computeSInt32Size(4, value.i());
    size += CodedOutputStream.computeSInt64Size(5, value.l());
    size += CodedOutputStream.computeUInt32Size(6, value.c());
    size += CodedOutputStream.computeFloatSize(7, value.f());
    size += CodedOutputStream.computeDoubleSize(8, value.d());
    Boolean bz = value.bz();
    if (bz != null) {
      size += BooleanCodec.INSTANCE.fieldSize(9, bz, sizes);
    }
    Byte bb = value.bb();
    if (bb != null) {
      size += ByteCodec.INSTANCE.fieldSize(10, bb, sizes);
    }
    Short bs = value.bs();
    if (bs != null) {
      size += ShortCodec.INSTANCE.fieldSize(11, bs, sizes);
    }
    Integer bi = value.bi();
    if (bi != null) {
      size += IntCodec.INSTANCE.fieldSize(12, bi, sizes);
    }
    Long bl = value.bl();
    if (bl != null) {
      size += LongCodec.INSTANCE.fieldSize(13, bl, sizes);
    }
    Character bc = value.bc();
    if (bc != null) {
      size += CharCodec.INSTANCE.fieldSize(14, bc, sizes);
    }
    Float bf = value.bf();
    if (bf != null) {
      size += FloatCodec.INSTANCE.fieldSize(15, bf, sizes);
    }
    Double bd = value.bd();
    if (bd != null) {
      size += DoubleCodec.INSTANCE.fieldSize(16, bd, sizes);
    }
    String text = value.text();
    if (text != null) {
      size += StringCodec.INSTANCE.fieldSize(17, text, sizes);
    }
    byte[] bytes = value.bytes();
    if (bytes != null) {
      size += BytesCodec.INSTANCE.fieldSize(18, bytes, sizes);
    }
    Everything.Color color = value.color();
    if (color != null) {
      size += COLOR_CODEC.fieldSize(19, color, sizes);
    }
    Everything.Point point = value.point();
    if (point != null) {
      size += Deferred_PointCodec.INSTANCE.fieldSize(20, point, sizes);
    }
    boolean[] az = value.az();
    if (az != null) {
      size += BooleanArrayCodec.INSTANCE.fieldSize(21, az, sizes);
    }
    short[] as = value.as();
    if (as != null) {
      size += ShortArrayCodec.INSTANCE.fieldSize(22, as, sizes);
    }
    int[] ai = value.ai();
    if (ai != null) {
      size += IntArrayCodec.INSTANCE.fieldSize(23, ai, sizes);
    }
    long[] al = value.al();
    if (al != null) {
      size += LongArrayCodec.INSTANCE.fieldSize(24, al, sizes);
    }
    char[] ac = value.ac();
    if (ac != null) {
      size += CharArrayCodec.INSTANCE.fieldSize(25, ac, sizes);
    }
    float[] af = value.af();
    if (af != null) {
      size += FloatArrayCodec.INSTANCE.fieldSize(26, af, sizes);
    }
    double[] ad = value.ad();
    if (ad != null) {
      size += DoubleArrayCodec.INSTANCE.fieldSize(27, ad, sizes);
    }
    double[][] add = value.add();
    if (add != null) {
      size += ADD_CODEC.fieldSize(28, add, sizes);
    }
    byte[][] abb = value.abb();
    if (abb != null) {
      size += ABB_CODEC.fieldSize(29, abb, sizes);
    }
    String[][][] asss = value.asss();
    if (asss != null) {
      size += ASSS_CODEC.fieldSize(30, asss, sizes);
    }
    Everything.Color[] colors = value.colors();
    if (colors != null) {
      size += COLORS_CODEC.fieldSize(31, colors, sizes);
    }
    Everything.Point[] points = value.points();
    if (points != null) {
      size += POINTS_CODEC.fieldSize(32, points, sizes);
    }
    List<Integer> ints = value.ints();
    if (ints != null) {
      size += INTS_CODEC.fieldSize(33, ints, sizes);
    }
    List<String> strings = value.strings();
    if (strings != null) {
      size += STRINGS_CODEC.fieldSize(34, strings, sizes);
    }
    List<Everything.Color> colorList = value.colorList();
    if (colorList != null) {
      size += COLOR_LIST_CODEC.fieldSize(35, colorList, sizes);
    }
    List<List<Everything.Point>> nested = value.nested();
    if (nested != null) {
      size += NESTED_CODEC.fieldSize(36, nested, sizes);
    }
    List<Everything.Point> covariant = (List<Everything.Point>) value.covariant();
    if (covariant != null) {
      size += COVARIANT_CODEC.fieldSize(37, covariant, sizes);
    }
    Set<Long> longs = value.longs();
    if (longs != null) {
      size += LONGS_CODEC.fieldSize(38, longs, sizes);
    }
    Map<String, Everything.Point> byName = value.byName();
    if (byName != null) {
      size += BY_NAME_CODEC.fieldSize(39, byName, sizes);
    }
    Map<Everything.Color, List<Double>> byColor = value.byColor();
    if (byColor != null) {
      size += BY_COLOR_CODEC.fieldSize(40, byColor, sizes);
    }
    Map<Everything.Point, Map<Integer, String>> byPoint = value.byPoint();
    if (byPoint != null) {
      size += BY_POINT_CODEC.fieldSize(41, byPoint, sizes);
    }
    Optional<String> present = value.present();
    if (present != null) {
      size += PRESENT_CODEC.fieldSize(42, present, sizes);
    }
    Optional<Everything.Point> absent = value.absent();
    if (absent != null) {
      size += ABSENT_CODEC.fieldSize(43, absent, sizes);
    }
    Optional<Optional<Integer>> both = value.both();
    if (both != null) {
      size += BOTH_CODEC.fieldSize(44, both, sizes);
    }
    List<String>[] lists = value.lists();
    if (lists != null) {
      size += LISTS_CODEC.fieldSize(45, lists, sizes);
    }
    Everything.Tree tree = value.tree();
    if (tree != null) {
      size += Deferred_TreeCodec.INSTANCE.fieldSize(46, tree, sizes);
    }
    return size;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void writeBody(Everything value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    out.writeBool(1, value.z());
    out.writeSInt32(2, value.b());
    out.writeSInt32(3, value.s());
    out.writeSInt32(4, value.i());
    out.writeSInt64(5, value.l());
    out.writeUInt32(6, value.c());
    out.writeFloat(7, value.f());
    out.writeDouble(8, value.d());
    Boolean bz = value.bz();
    if (bz != null) {
      BooleanCodec.INSTANCE.writeField(9, bz, sizes, out);
    }
    Byte bb = value.bb();
    if (bb != null) {
      ByteCodec.INSTANCE.writeField(10, bb, sizes, out);
    }
    Short bs = value.bs();
    if (bs != null) {
      ShortCodec.INSTANCE.writeField(11, bs, sizes, out);
    }
    Integer bi = value.bi();
    if (bi != null) {
      IntCodec.INSTANCE.writeField(12, bi, sizes, out);
    }
    Long bl = value.bl();
    if (bl != null) {
      LongCodec.INSTANCE.writeField(13, bl, sizes, out);
    }
    Character bc = value.bc();
    if (bc != null) {
      CharCodec.INSTANCE.writeField(14, bc, sizes, out);
    }
    Float bf = value.bf();
    if (bf != null) {
      FloatCodec.INSTANCE.writeField(15, bf, sizes, out);
    }
    Double bd = value.bd();
    if (bd != null) {
      DoubleCodec.INSTANCE.writeField(16, bd, sizes, out);
    }
    String text = value.text();
    if (text != null) {
      StringCodec.INSTANCE.writeField(17, text, sizes, out);
    }
    byte[] bytes = value.bytes();
    if (bytes != null) {
      BytesCodec.INSTANCE.writeField(18, bytes, sizes, out);
    }
    Everything.Color color = value.color();
    if (color != null) {
      COLOR_CODEC.writeField(19, color, sizes, out);
    }
    Everything.Point point = value.point();
    if (point != null) {
      Deferred_PointCodec.INSTANCE.writeField(20, point, sizes, out);
    }
    boolean[] az = value.az();
    if (az != null) {
      BooleanArrayCodec.INSTANCE.writeField(21, az, sizes, out);
    }
    short[] as = value.as();
    if (as != null) {
      ShortArrayCodec.INSTANCE.writeField(22, as, sizes, out);
    }
    int[] ai = value.ai();
    if (ai != null) {
      IntArrayCodec.INSTANCE.writeField(23, ai, sizes, out);
    }
    long[] al = value.al();
    if (al != null) {
      LongArrayCodec.INSTANCE.writeField(24, al, sizes, out);
    }
    char[] ac = value.ac();
    if (ac != null) {
      CharArrayCodec.INSTANCE.writeField(25, ac, sizes, out);
    }
    float[] af = value.af();
    if (af != null) {
      FloatArrayCodec.INSTANCE.writeField(26, af, sizes, out);
    }
    double[] ad = value.ad();
    if (ad != null) {
      DoubleArrayCodec.INSTANCE.writeField(27, ad, sizes, out);
    }
    double[][] add = value.add();
    if (add != null) {
      ADD_CODEC.writeField(28, add, sizes, out);
    }
    byte[][] abb = value.abb();
    if (abb != null) {
      ABB_CODEC.writeField(29, abb, sizes, out);
    }
    String[][][] asss = value.asss();
    if (asss != null) {
      ASSS_CODEC.writeField(30, asss, sizes, out);
    }
    Everything.Color[] colors = value.colors();
    if (colors != null) {
      COLORS_CODEC.writeField(31, colors, sizes, out);
    }
    Everything.Point[] points = value.points();
    if (points != null) {
      POINTS_CODEC.writeField(32, points, sizes, out);
    }
    List<Integer> ints = value.ints();
    if (ints != null) {
      INTS_CODEC.writeField(33, ints, sizes, out);
    }
    List<String> strings = value.strings();
    if (strings != null) {
      STRINGS_CODEC.writeField(34, strings, sizes, out);
    }
    List<Everything.Color> colorList = value.colorList();
    if (colorList != null) {
      COLOR_LIST_CODEC.writeField(35, colorList, sizes, out);
    }
    List<List<Everything.Point>> nested = value.nested();
    if (nested != null) {
      NESTED_CODEC.writeField(36, nested, sizes, out);
    }
    List<Everything.Point> covariant = (List<Everything.Point>) value.covariant();
    if (covariant != null) {
      COVARIANT_CODEC.writeField(37, covariant, sizes, out);
    }
    Set<Long> longs = value.longs();
    if (longs != null) {
      LONGS_CODEC.writeField(38, longs, sizes, out);
    }
    Map<String, Everything.Point> byName = value.byName();
    if (byName != null) {
      BY_NAME_CODEC.writeField(39, byName, sizes, out);
    }
    Map<Everything.Color, List<Double>> byColor = value.byColor();
    if (byColor != null) {
      BY_COLOR_CODEC.writeField(40, byColor, sizes, out);
    }
    Map<Everything.Point, Map<Integer, String>> byPoint = value.byPoint();
    if (byPoint != null) {
      BY_POINT_CODEC.writeField(41, byPoint, sizes, out);
    }
    Optional<String> present = value.present();
    if (present != null) {
      PRESENT_CODEC.writeField(42, present, sizes, out);
    }
    Optional<Everything.Point> absent = value.absent();
    if (absent != null) {
      ABSENT_CODEC.writeField(43, absent, sizes, out);
    }
    Optional<Optional<Integer>> both = value.both();
    if (both != null) {
      BOTH_CODEC.writeField(44, both, sizes, out);
    }
    List<String>[] lists = value.lists();
    if (lists != null) {
      LISTS_CODEC.writeField(45, lists, sizes, out);
    }
    Everything.Tree tree = value.tree();
    if (tree != null) {
      Deferred_TreeCodec.INSTANCE.writeField(46, tree, sizes, out);
    }
  }

  @Override
  protected Everything readBody(CodedInputStream in) throws IOException {
    boolean z = false;
    byte b = 0;
    short s = 0;
    int i = 0;
    long l = 0;
    char c = 0;
    float f = 0;
    double d = 0;
    Boolean bz = null;
    Byte bb = null;
    Short bs = null;
    Integer bi = null;
    Long bl = null;
    Character bc = null;
    Float bf = null;
    Double bd = null;
    String text = null;
    byte[] bytes = null;
    Everything.Color color = null;
    Everything.Point point = null;
    boolean[] az = null;
    short[] as = null;
    int[] ai = null;
    long[] al = null;
    char[] ac = null;
    float[] af = null;
    double[] ad = null;
    double[][] add = null;
    byte[][] abb = null;
    String[][][] asss = null;
    Everything.Color[] colors = null;
    Everything.Point[] points = null;
    List<Integer> ints = null;
    List<String> strings = null;
    List<Everything.Color> colorList = null;
    List<List<Everything.Point>> nested = null;
    List<Everything.Point> covariant = null;
    Set<Long> longs = null;
    Map<String, Everything.Point> byName = null;
    Map<Everything.Color, List<Double>> byColor = null;
    Map<Everything.Point, Map<Integer, String>> byPoint = null;
    Optional<String> present = null;
    Optional<Everything.Point> absent = null;
    Optional<Optional<Integer>> both = null;
    List<String>[] lists = null;
    Everything.Tree tree = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          z = in.readBool();
          break;
        case 16:
          b = (byte) in.readSInt32();
          break;
        case 24:
          s = (short) in.readSInt32();
          break;
        case 32:
          i = in.readSInt32();
          break;
        case 40:
          l = in.readSInt64();
          break;
        case 48:
          c = (char) in.readUInt32();
          break;
        case 61:
          f = in.readFloat();
          break;
        case 65:
          d = in.readDouble();
          break;
        case 72:
          bz = BooleanCodec.INSTANCE.read(in);
          break;
        case 80:
          bb = ByteCodec.INSTANCE.read(in);
          break;
        case 88:
          bs = ShortCodec.INSTANCE.read(in);
          break;
        case 96:
          bi = IntCodec.INSTANCE.read(in);
          break;
        case 104:
          bl = LongCodec.INSTANCE.read(in);
          break;
        case 112:
          bc = CharCodec.INSTANCE.read(in);
          break;
        case 125:
          bf = FloatCodec.INSTANCE.read(in);
          break;
        case 129:
          bd = DoubleCodec.INSTANCE.read(in);
          break;
        case 138:
          text = StringCodec.INSTANCE.read(in);
          break;
        case 146:
          bytes = BytesCodec.INSTANCE.read(in);
          break;
        case 152:
          color = COLOR_CODEC.read(in);
          break;
        case 162:
          point = Deferred_PointCodec.INSTANCE.read(in);
          break;
        case 170:
          az = BooleanArrayCodec.INSTANCE.read(in);
          break;
        case 178:
          as = ShortArrayCodec.INSTANCE.read(in);
          break;
        case 186:
          ai = IntArrayCodec.INSTANCE.read(in);
          break;
        case 194:
          al = LongArrayCodec.INSTANCE.read(in);
          break;
        case 202:
          ac = CharArrayCodec.INSTANCE.read(in);
          break;
        case 210:
          af = FloatArrayCodec.INSTANCE.read(in);
          break;
        case 218:
          ad = DoubleArrayCodec.INSTANCE.read(in);
          break;
        case 226:
          add = ADD_CODEC.read(in);
          break;
        case 234:
          abb = ABB_CODEC.read(in);
          break;
        case 242:
          asss = ASSS_CODEC.read(in);
          break;
        case 250:
          colors = COLORS_CODEC.read(in);
          break;
        case 258:
          points = POINTS_CODEC.read(in);
          break;
        case 266:
          ints = INTS_CODEC.read(in);
          break;
        case 274:
          strings = STRINGS_CODEC.read(in);
          break;
        case 282:
          colorList = COLOR_LIST_CODEC.read(in);
          break;
        case 290:
          nested = NESTED_CODEC.read(in);
          break;
        case 298:
          covariant = COVARIANT_CODEC.read(in);
          break;
        case 306:
          longs = LONGS_CODEC.read(in);
          break;
        case 314:
          byName = BY_NAME_CODEC.read(in);
          break;
        case 322:
          byColor = BY_COLOR_CODEC.read(in);
          break;
        case 330:
          byPoint = BY_POINT_CODEC.read(in);
          break;
        case 338:
          present = PRESENT_CODEC.read(in);
          break;
        case 346:
          absent = ABSENT_CODEC.read(in);
          break;
        case 354:
          both = BOTH_CODEC.read(in);
          break;
        case 362:
          lists = LISTS_CODEC.read(in);
          break;
        case 370:
          tree = Deferred_TreeCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Everything(z, b, s, i, l, c, f, d, bz, bb, bs, bi, bl, bc, bf, bd, text, bytes,
        color, point, az, as, ai, al, ac, af, ad, add, abb, asss, colors, points, ints, strings,
        colorList, nested, covariant, longs, byName, byColor, byPoint, present, absent, both, lists,
        tree);
  }

  @Override
  public Object component(Everything value, String name) {
    switch (name) {
      case "z":
        return value.z();
      case "b":
        return value.b();
      case "s":
        return value.s();
      case "i":
        return value.i();
      case "l":
        return value.l();
      case "c":
        return value.c();
      case "f":
        return value.f();
      case "d":
        return value.d();
      case "bz":
        return value.bz();
      case "bb":
        return value.bb();
      case "bs":
        return value.bs();
      case "bi":
        return value.bi();
      case "bl":
        return value.bl();
      case "bc":
        return value.bc();
      case "bf":
        return value.bf();
      case "bd":
        return value.bd();
      case "text":
        return value.text();
      case "bytes":
        return value.bytes();
      case "color":
        return value.color();
      case "point":
        return value.point();
      case "az":
        return value.az();
      case "as":
        return value.as();
      case "ai":
        return value.ai();
      case "al":
        return value.al();
      case "ac":
        return value.ac();
      case "af":
        return value.af();
      case "ad":
        return value.ad();
      case "add":
        return value.add();
      case "abb":
        return value.abb();
      case "asss":
        return value.asss();
      case "colors":
        return value.colors();
      case "points":
        return value.points();
      case "ints":
        return value.ints();
      case "strings":
        return value.strings();
      case "colorList":
        return value.colorList();
      case "nested":
        return value.nested();
      case "covariant":
        return value.covariant();
      case "longs":
        return value.longs();
      case "byName":
        return value.byName();
      case "byColor":
        return value.byColor();
      case "byPoint":
        return value.byPoint();
      case "present":
        return value.present();
      case "absent":
        return value.absent();
      case "both":
        return value.both();
      case "lists":
        return value.lists();
      case "tree":
        return value.tree();
      default:
        throw noComponent(name);
    }
  }
}
