package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CallNode;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.Unit;
import java.io.IOException;

/** Stores a call as {@code forrest.Call}, the plain arguments in the method's extension. */
final class CallCodec extends MessageCodec<CallNode> {
  private final NodeTable table;
  private final Units units;

  CallCodec(NodeTable table, Units units) {
    this.table = table;
    this.units = units;
  }

  @Override
  protected long bodySize(CallNode call, Sizes sizes) {
    DeferrableMethod method = call.method();
    long size =
        StringCodec.INSTANCE.fieldSize(Fields.CALL_METHOD, method.id(), sizes)
            + StringCodec.INSTANCE.fieldSize(Fields.CALL_UNIT, method.unit(), sizes);
    for (int i = 0; i < method.parameterCount(); i++) {
      if (!Order.isPlain(call.argument(i))) {
        size += 1 + 1 + bindingSize(call, i);
      }
    }
    return size
        + new ArgumentsCodec(method).fieldSize(method.number(), ArgumentsCodec.plain(call), sizes);
  }

  @Override
  protected void writeBody(CallNode call, Sizes sizes, CodedOutputStream out) throws IOException {
    DeferrableMethod method = call.method();
    out.writeString(Fields.CALL_METHOD, method.id());
    out.writeString(Fields.CALL_UNIT, method.unit());
    for (int i = 0; i < method.parameterCount(); i++) {
      if (!Order.isPlain(call.argument(i))) {
        out.writeTag(Fields.CALL_BINDINGS, 2);
        out.writeUInt32NoTag(bindingSize(call, i));
        out.writeUInt32(Fields.BINDING_PARAMETER, i);
        out.writeUInt32(Fields.BINDING_NODE, table.indexOf((Node) call.argument(i)));
      }
    }
    new ArgumentsCodec(method).writeField(method.number(), ArgumentsCodec.plain(call), sizes, out);
  }

  /** Two small numbers: always below 128 bytes. */
  private int bindingSize(CallNode call, int position) {
    return CodedOutputStream.computeUInt32Size(Fields.BINDING_PARAMETER, position)
        + CodedOutputStream.computeUInt32Size(
            Fields.BINDING_NODE, table.indexOf((Node) call.argument(position)));
  }

  @Override
  protected CallNode readBody(CodedInputStream in) throws IOException {
    String id = "";
    DeferrableMethod method = null;
    ArgumentsCodec codec = null;
    Object[] arguments = null;
    Object[] bound = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int field = tag >>> 3;
      if (field == Fields.CALL_METHOD) {
        id = in.readString();
      } else if (field == Fields.CALL_UNIT) {
        method = method(in.readString(), id);
        codec = new ArgumentsCodec(method);
        arguments = null;
        bound = new Object[method.parameterCount()];
      } else if (method != null && field == Fields.CALL_BINDINGS) {
        readBinding(in, bound);
      } else if (method != null && field == method.number()) {
        arguments = codec.read(in);
      } else {
        in.skipField(tag);
      }
    }
    if (method == null) {
      throw new CodecException("A call names no method and unit.");
    }
    if (arguments == null) {
      throw new CodecException("The call of " + method.id() + " has no arguments.");
    }
    for (int i = 0; i < bound.length; i++) {
      if (bound[i] != null) {
        arguments[i] = bound[i];
      }
    }
    return new CallNode(method, arguments);
  }

  private DeferrableMethod method(String unitName, String id) {
    Unit unit = units.find(unitName);
    DeferrableMethod method = unit == null ? null : unit.method(id);
    if (method == null) {
      throw new CodecException(
          "Unit " + Shown.text(unitName) + " has no method " + Shown.text(id) + " here.");
    }
    return method;
  }

  private void readBinding(CodedInputStream in, Object[] bound) throws IOException {
    int parameter = 0;
    int node = 0;
    int limit = in.pushLimit(in.readRawVarint32());
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case Fields.BINDING_PARAMETER:
          parameter = in.readUInt32();
          break;
        case Fields.BINDING_NODE:
          node = in.readUInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    in.popLimit(limit);
    if (parameter < 0 || parameter >= bound.length) {
      throw new CodecException(
          "A call binds parameter " + parameter + " of " + bound.length + " parameters.");
    }
    bound[parameter] = table.get(node);
  }
}
