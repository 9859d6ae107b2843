package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CallNode;
import dev.forrest.codec.Codec;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;

/**
 * Stores the plain arguments of a call as the message of its method: field {@code i + 1} is
 * parameter {@code i}, absent where the argument is null or another node's value.
 */
final class ArgumentsCodec extends MessageCodec<Object[]> {
  private final DeferrableMethod method;

  ArgumentsCodec(DeferrableMethod method) {
    this.method = method;
  }

  /** The plain arguments of a call, null where another node's value is bound. */
  static Object[] plain(CallNode call) {
    Object[] arguments = new Object[call.method().parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Object argument = call.argument(i);
      arguments[i] = Order.isPlain(argument) ? Order.plain(argument) : null;
    }
    return arguments;
  }

  @Override
  protected long bodySize(Object[] arguments, Sizes sizes) {
    long size = 0;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] != null) {
        try {
          size += codec(i).fieldSize(i + 1, arguments[i], sizes);
        } catch (RuntimeException e) {
          throw new CodecException(
              "Argument "
                  + method.parameterName(i)
                  + " of "
                  + method.id()
                  + " cannot be stored: "
                  + (e instanceof CodecException ? e.getMessage() : e),
              e);
        }
      }
    }
    return size;
  }

  @Override
  protected void writeBody(Object[] arguments, Sizes sizes, CodedOutputStream out)
      throws IOException {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] != null) {
        codec(i).writeField(i + 1, arguments[i], sizes, out);
      }
    }
  }

  @Override
  protected Object[] readBody(CodedInputStream in) throws IOException {
    Object[] arguments = new Object[method.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = codec(i).absent();
    }
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int i = (tag >>> 3) - 1;
      if (i >= 0 && i < arguments.length && codec(i).tag(i + 1) == tag) {
        arguments[i] = codec(i).read(in);
      } else {
        in.skipField(tag);
      }
    }
    return arguments;
  }

  @SuppressWarnings("unchecked")
  private Codec<Object> codec(int position) {
    return (Codec<Object>) method.parameterCodec(position);
  }
}
