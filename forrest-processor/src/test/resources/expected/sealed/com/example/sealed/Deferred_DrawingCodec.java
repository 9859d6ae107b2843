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

  private static final Codec<List<Drawing.Shape>> SHAPES_CODEC =
      ListCodec.of(Deferred_ShapeCodec.INSTANCE);

  private static final Codec<Map<String, Drawing.Shape>> BY_NAME_CODEC =
      MapCodec.of(StringCodec.INSTANCE, Deferred_ShapeCodec.INSTANCE);

  private static final Codec<Drawing.Shape[]> ARRAY_CODEC =
      ArrayCodec.of(Deferred_ShapeCodec.INSTANCE, Drawing.Shape.class);

  private static final Codec<Drawing.Text[]> TEXTS_CODEC =
      ArrayCodec.of(Deferred_TextCodec.INSTANCE, Drawing.Text.class);

  private Deferred_DrawingCodec() {
    super("com.example.sealed.Drawing", 168212362, "background", "shapes", "byName", "array",
        "texts");
  }

  @Override
  protected long bodySize(Drawing value, Sizes sizes) {
    long size = 0;
    size += Deferred_ShapeCodec.INSTANCE.optionalSize(1, value.background(), sizes);
    size += SHAPES_CODEC.optionalSize(2, value.shapes(), sizes);
    size += BY_NAME_CODEC.optionalSize(3, value.byName(), sizes);
    size += ARRAY_CODEC.optionalSize(4, value.array(), sizes);
    size += TEXTS_CODEC.optionalSize(5, value.texts(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Drawing value, Sizes sizes, CodedOutputStream out) throws IOException {
    Deferred_ShapeCodec.INSTANCE.writeOptional(1, value.background(), sizes, out);
    SHAPES_CODEC.writeOptional(2, value.shapes(), sizes, out);
    BY_NAME_CODEC.writeOptional(3, value.byName(), sizes, out);
    ARRAY_CODEC.writeOptional(4, value.array(), sizes, out);
    TEXTS_CODEC.writeOptional(5, value.texts(), sizes, out);
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
  protected Object component(Drawing value, int index) {
    switch (index) {
      case 0:
        return value.background();
      case 1:
        return value.shapes();
      case 2:
        return value.byName();
      case 3:
        return value.array();
      case 4:
        return value.texts();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
