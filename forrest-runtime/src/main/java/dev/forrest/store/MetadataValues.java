package dev.forrest.store;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Sizes;
import dev.forrest.graph.Units;
import dev.forrest.graph.ValueCodec;
import dev.forrest.proto.MetadataEntry;
import dev.forrest.proto.TaskFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Metadata as {@code forrest.MetadataEntry}: scalars need no unit. */
public final class MetadataValues {
  private static final Units NONE = Units.of(List.of());

  private MetadataValues() {}

  /** The metadata of a task, in order. */
  public static Map<String, Object> of(TaskFile head) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (MetadataEntry entry : head.getMetadataList()) {
      CodedInputStream in = CodedInputStream.newInstance(entry.toByteArray());
      Object value = null;
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        if (tag >>> 3 == MetadataEntry.VALUE_FIELD_NUMBER) {
          value = new ValueCodec(NONE).read(in);
        } else {
          in.skipField(tag);
        }
      }
      values.put(entry.getKey(), value);
    }
    return values;
  }

  static MetadataEntry entry(String key, Object value) throws IOException {
    ValueCodec codec = new ValueCodec(NONE);
    Sizes sizes = new Sizes();
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(
            (int) codec.fieldSize(MetadataEntry.VALUE_FIELD_NUMBER, value, sizes));
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    codec.writeField(MetadataEntry.VALUE_FIELD_NUMBER, value, sizes, out);
    out.flush();
    return MetadataEntry.parseFrom(bytes.toByteArray()).toBuilder().setKey(key).build();
  }
}
