package com.example.sealed;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_DrawingCodec extends RecordCodec<Drawing> {
  static final Deferred_DrawingCodec INSTANCE = new Deferred_DrawingCodec();

  private static final Codec<List<Drawing.Shape>> SHAPES_CODEC = ListCodec.of(Deferred_ShapeCodec.INSTANCE);

  private static final Codec<Map<String, Drawing.Shape>> BY_NAME_CODEC = MapCodec.of(StringCodec.INSTANCE,
      Deferred_ShapeCodec.INSTANCE);

  private static final Codec<Drawing.Shape[]> ARRAY_CODEC = ArrayCodec.of(Deferred_ShapeCodec.INSTANCE,
      Drawing.Shape.class);

  private static final Codec<Drawing.Text[]> TEXTS_CODEC = ArrayCodec.of(Deferred_TextCodec.INSTANCE,
      Drawing.Text.class);

  private Deferred_DrawingCodec() {
    super("com.example.sealed.Drawing", 168212362);
  }

  @Override
  protected long bodySize(Drawing value, Sizes sizes) {
    long size = 0;
    Drawing.Shape background = value.background();
    if (background != null) {
      size += Deferred_ShapeCodec.INSTANCE.fieldSize(1, background, sizes);
    }
    List<Drawing.Shape> shapes = value.shapes();
    if (shapes != null) {
      size += SHAPES_CODEC.fieldSize(2, shapes, sizes);
    }
    Map<String, Drawing.Shape> byName = value.byName();
    if (byName != null) {
      size += BY_NAME_CODEC.fieldSize(3, byName, sizes);
    }
    Drawing.Shape[] array = value.array();
    if (array != null) {
      size += ARRAY_CODEC.fieldSize(4, array, sizes);
    }
    Drawing.Text[] texts = value.texts();
    if (texts != null) {
      size += TEXTS_CODEC.fieldSize(5, texts, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Drawing value, Sizes sizes, CodedOutputStream out) throws IOException {
    Drawing.Shape background = value.background();
    if (background != null) {
      Deferred_ShapeCodec.INSTANCE.writeField(1, background, sizes, out);
    }
    List<Drawing.Shape> shapes = value.shapes();
    if (shapes != null) {
      SHAPES_CODEC.writeField(2, shapes, sizes, out);
    }
    Map<String, Drawing.Shape> byName = value.byName();
    if (byName != null) {
      BY_NAME_CODEC.writeField(3, byName, sizes, out);
    }
    Drawing.Shape[] array = value.array();
    if (array != null) {
      ARRAY_CODEC.writeField(4, array, sizes, out);
    }
    Drawing.Text[] texts = value.texts();
    if (texts != null) {
      TEXTS_CODEC.writeField(5, texts, sizes, out);
    }
  }

  @Override
  protected Drawing readBody(CodedInputStream in) throws IOException {
    Drawing.Shape background = null;
    List<Drawing.Shape> shapes = null;
    Map<String, Drawing.Shape> byName = null;
    Drawing.Shape[] array = null;
    Drawing.Text[] texts = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          background = Deferred_ShapeCodec.INSTANCE.read(in);
          break;
        case 18:
          shapes = SHAPES_CODEC.read(in);
          break;
        case 26:
          byName = BY_NAME_CODEC.read(in);
          break;
        case 34:
          array = ARRAY_CODEC.read(in);
          break;
        case 42:
          texts = TEXTS_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Drawing(background, shapes, byName, array, texts);
  }

  @Override
  public Object component(Drawing value, String name) {
    switch (name) {
      case "background":
        return value.background();
      case "shapes":
        return value.shapes();
      case "byName":
        return value.byName();
      case "array":
        return value.array();
      case "texts":
        return value.texts();
      default:
        throw noComponent(name);
    }
  }
}
