package dev.forrest.store;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.Wire;
import dev.forrest.graph.ValueCodec;
import dev.forrest.proto.MetadataEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** Metadata as {@code forrest.MetadataEntry}: scalars need no unit. */
final class MetadataValues {
  private static final ValueCodec SCALARS = new ValueCodec(null);

  private MetadataValues() {}

  /**
   * Reads one entry, whose tag has been read.
   *
   * @throws CodecException if its value is no scalar
   */
  static void read(CodedInputStream in, Map<String, Object> values) throws IOException {
    String key = "";
    Object value = null;
    int limit = Wire.enter(in);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case MetadataEntry.KEY_FIELD_NUMBER << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          key = in.readString();
          break;
        case MetadataEntry.VALUE_FIELD_NUMBER << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          value = value(key, in);
          break;
        default:
          in.skipField(tag);
      }
    }
    Wire.leave(in, limit);
    values.put(key, value);
  }

  private static Object value(String key, CodedInputStream in) throws IOException {
    try {
      return SCALARS.read(in);
    } catch (CodecException e) {
      throw new CodecException(
          "metadata '" + Shown.text(key) + "' cannot be read: " + e.getMessage(), e);
    }
  }

  static MetadataEntry entry(String key, Object value) throws IOException {
    Sizes sizes = new Sizes();
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(
            (int) SCALARS.fieldSize(MetadataEntry.VALUE_FIELD_NUMBER, value, sizes));
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    SCALARS.writeField(MetadataEntry.VALUE_FIELD_NUMBER, value, sizes, out);
    out.flush();
    return MetadataEntry.parseFrom(bytes.toByteArray()).toBuilder().setKey(key).build();
  }
}
