package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.TimeCodec;
import java.io.IOException;

/** Stores a value of {@code java.time} as {@code forrest.Time}: its type's name and its text. */
final class TimeValueCodec extends MessageCodec<Object> {
  static final TimeValueCodec INSTANCE = new TimeValueCodec();

  private static final int TYPE = 1;
  private static final int TEXT = 2;

  private TimeValueCodec() {}

  static boolean handles(Object value) {
    return TimeCodec.typeOf(value) != null;
  }

  @Override
  protected long bodySize(Object value, Sizes sizes) {
    TimeCodec<Object> codec = codec(value);
    return StringCodec.INSTANCE.fieldSize(TYPE, codec.type(), sizes)
        + codec.fieldSize(TEXT, value, sizes);
  }

  @Override
  protected void writeBody(Object value, Sizes sizes, CodedOutputStream out) throws IOException {
    TimeCodec<Object> codec = codec(value);
    out.writeString(TYPE, codec.type());
    codec.writeField(TEXT, value, sizes, out);
  }

  @SuppressWarnings("unchecked")
  private static TimeCodec<Object> codec(Object value) {
    return (TimeCodec<Object>) TimeCodec.of(TimeCodec.typeOf(value));
  }

  @Override
  protected Object readBody(CodedInputStream in) throws IOException {
    String type = "";
    String text = "";
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case TYPE:
          type = in.readString();
          break;
        case TEXT:
          text = in.readString();
          break;
        default:
          in.skipField(tag);
      }
    }
    TimeCodec<?> codec = TimeCodec.of(type);
    if (codec == null) {
      throw new CodecException(
          "java.time." + Shown.text(type) + " is no type that Forrest stores.");
    }
    return codec.value(text);
  }
}
