package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CallNode;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.Sizes;
import java.io.IOException;

/**
 * Stores the value of a root as {@code forrest.Return}: a call's in the extension of its method,
 * any other by its run-time type. The value may be null.
 */
public final class ReturnCodec extends MessageCodec<Object> {
  private final DeferrableMethod method;
  private final ResultCodec result;
  private final ValueCodec value;
  private final Units units;

  /**
   * @param root the node whose value is stored
   */
  public ReturnCodec(Node root, Units units) {
    this(root instanceof CallNode callNode ? callNode.method() : null, units);
  }

  /**
   * The same of a root that is only known by what it calls.
   *
   * @param method null where it calls none
   */
  public ReturnCodec(DeferrableMethod method, Units units) {
    this.method = method;
    result = method == null ? null : new ResultCodec(method.resultCodec());
    value = method == null ? new ValueCodec(units) : null;
    this.units = units;
  }

  @Override
  protected long bodySize(Object v, Sizes sizes) {
    return method == null
        ? value.fieldSize(Fields.RETURN_VALUE, v, sizes)
        : result.fieldSize(method.number(), v, sizes) + fingerprintSize();
  }

  /** Where the task was stored with the schema that is here, its file names the fingerprint. */
  private int fingerprintSize() {
    return units.readOthers()
        ? CodedOutputStream.computeFixed64Size(Fields.RETURN_FINGERPRINT, method.fingerprint())
        : 0;
  }

  @Override
  protected void writeBody(Object v, Sizes sizes, CodedOutputStream out) throws IOException {
    if (method == null) {
      value.writeField(Fields.RETURN_VALUE, v, sizes, out);
    } else {
      if (units.readOthers()) {
        out.writeFixed64(Fields.RETURN_FINGERPRINT, method.fingerprint());
      }
      result.writeField(method.number(), v, sizes, out);
    }
  }

  @Override
  protected Object readBody(CodedInputStream in) throws IOException {
    int number = method == null ? Fields.RETURN_VALUE : method.number();
    Object v = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (method != null && tag >>> 3 == Fields.RETURN_FINGERPRINT) {
        units.check(units.find(method.unit()), method, in.readFixed64());
      } else if (tag >>> 3 == number) {
        v = method == null ? value.read(in) : result.read(in);
      } else {
        in.skipField(tag);
      }
    }
    return v;
  }

  /** The message of a method's return value: {@code value = 1}, absent when null or void. */
  private static final class ResultCodec extends MessageCodec<Object> {
    private final Codec<Object> codec;

    @SuppressWarnings("unchecked")
    ResultCodec(Codec<?> codec) {
      this.codec = (Codec<Object>) codec;
    }

    @Override
    protected long bodySize(Object v, Sizes sizes) {
      return codec == null || v == null ? 0 : codec.fieldSize(Fields.RESULT_VALUE, v, sizes);
    }

    @Override
    protected void writeBody(Object v, Sizes sizes, CodedOutputStream out) throws IOException {
      if (codec != null && v != null) {
        codec.writeField(Fields.RESULT_VALUE, v, sizes, out);
      }
    }

    @Override
    protected Object readBody(CodedInputStream in) throws IOException {
      Object v = codec == null ? null : codec.absent();
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        if (codec != null && tag == codec.tag(Fields.RESULT_VALUE)) {
          v = codec.read(in);
        } else {
          in.skipField(tag);
        }
      }
      return v;
    }
  }
}
