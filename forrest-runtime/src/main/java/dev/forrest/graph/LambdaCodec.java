package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.LambdaForm;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.LambdaParts;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StoredLambda;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stores a call of a lambda as {@code forrest.Lambda}: the class that it is written in, what names
 * it there, what it captured, and its arguments.
 */
final class LambdaCodec extends MessageCodec<LambdaNode> {
  private static final int HOST = 1;
  private static final int UNIT = 2;
  private static final int FINGERPRINT = 3;
  private static final int KIND = 4;
  private static final int IMPLEMENTATION_CLASS = 5;
  private static final int IMPLEMENTATION = 6;
  private static final int SIGNATURE = 7;
  private static final int INSTANTIATED = 8;
  private static final int CAPTURED = 9;
  private static final int ARGUMENTS = 10;

  private static final int MOST_ARGUMENTS = 5;

  private final Units units;
  private final ValueCodec value;
  private final ArgumentCodec argument;
  private final Map<LambdaNode, StoredLambda> written = new IdentityHashMap<>();

  LambdaCodec(NodeTable table, Units units, ValueCodec value) {
    this.units = units;
    this.value = value;
    this.argument = new ArgumentCodec(table, value);
  }

  /** The names of the units whose lambdas have been written. */
  void addUnitsTo(Set<String> names) {
    for (StoredLambda lambda : written.values()) {
      names.add(lambda.unitName());
    }
  }

  @Override
  protected long bodySize(LambdaNode node, Sizes sizes) {
    StoredLambda lambda = lambda(node);
    LambdaParts parts = lambda.parts();
    long size =
        text(HOST, lambda.host(), sizes)
            + text(UNIT, lambda.unitName(), sizes)
            + CodedOutputStream.computeFixed64Size(FINGERPRINT, lambda.fingerprint())
            + CodedOutputStream.computeUInt32Size(KIND, parts.kind())
            + text(IMPLEMENTATION_CLASS, parts.implementationClass(), sizes)
            + text(IMPLEMENTATION, parts.implementation(), sizes)
            + text(SIGNATURE, parts.signature(), sizes)
            + text(INSTANTIATED, parts.instantiated(), sizes);
    for (Object captured : lambda.captured()) {
      try {
        size += value.fieldSize(CAPTURED, captured, sizes);
      } catch (CodecException e) {
        throw new CodecException(
            "The " + name(lambda) + " captures what cannot be stored: " + e.getMessage(), e);
      }
    }
    for (int i = 0; i < node.argumentCount(); i++) {
      try {
        size += argument.fieldSize(ARGUMENTS, node.argument(i), sizes);
      } catch (CodecException e) {
        throw new CodecException(
            "Argument "
                + (i + 1)
                + " of the "
                + name(lambda)
                + " cannot be stored: "
                + e.getMessage(),
            e);
      }
    }
    return size;
  }

  private static String name(StoredLambda lambda) {
    return LambdaForm.text(lambda.host(), lambda.parts());
  }

  private static long text(int field, String text, Sizes sizes) {
    return StringCodec.INSTANCE.fieldSize(field, text, sizes);
  }

  @Override
  protected void writeBody(LambdaNode node, Sizes sizes, CodedOutputStream out) throws IOException {
    StoredLambda lambda = lambda(node);
    LambdaParts parts = lambda.parts();
    out.writeString(HOST, lambda.host());
    out.writeString(UNIT, lambda.unitName());
    out.writeFixed64(FINGERPRINT, lambda.fingerprint());
    out.writeUInt32(KIND, parts.kind());
    out.writeString(IMPLEMENTATION_CLASS, parts.implementationClass());
    out.writeString(IMPLEMENTATION, parts.implementation());
    out.writeString(SIGNATURE, parts.signature());
    out.writeString(INSTANTIATED, parts.instantiated());
    for (Object captured : lambda.captured()) {
      value.writeField(CAPTURED, captured, sizes, out);
    }
    for (int i = 0; i < node.argumentCount(); i++) {
      argument.writeField(ARGUMENTS, node.argument(i), sizes, out);
    }
  }

  /** A lambda out of a file is written as it is, also where its class is another one here. */
  private StoredLambda lambda(LambdaNode node) {
    StoredLambda lambda = written.get(node);
    if (lambda == null) {
      lambda = node.stored() == null ? LambdaCapture.of(node, units) : node.stored();
      written.put(node, lambda);
    }
    return lambda;
  }

  @Override
  protected LambdaNode readBody(CodedInputStream in) throws IOException {
    String host = "";
    String unit = "";
    long fingerprint = 0;
    int kind = 0;
    String implementationClass = "";
    String implementation = "";
    String signature = "";
    String instantiated = "";
    List<Object> captured = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case HOST:
          host = in.readString();
          break;
        case UNIT:
          unit = in.readString();
          break;
        case FINGERPRINT:
          fingerprint = in.readFixed64();
          break;
        case KIND:
          kind = in.readUInt32();
          break;
        case IMPLEMENTATION_CLASS:
          implementationClass = in.readString();
          break;
        case IMPLEMENTATION:
          implementation = in.readString();
          break;
        case SIGNATURE:
          signature = in.readString();
          break;
        case INSTANTIATED:
          instantiated = in.readString();
          break;
        case CAPTURED:
          captured.add(value.read(in));
          break;
        case ARGUMENTS:
          arguments.add(argument.read(in));
          break;
        default:
          in.skipField(tag);
      }
    }
    if (arguments.size() > MOST_ARGUMENTS) {
      throw new CodecException("A lambda has " + arguments.size() + " arguments.");
    }
    LambdaParts parts =
        new LambdaParts(kind, implementationClass, implementation, signature, instantiated);
    StoredLambda lambda =
        new StoredLambda(units.find(unit), unit, host, fingerprint, parts, captured);
    return new LambdaNode(lambda, arguments.toArray());
  }

  /** An argument, as {@code forrest.LambdaArgument}. */
  private static final class ArgumentCodec extends MessageCodec<Object> {
    private static final int VALUE = 1;
    private static final int NODE = 2;

    private final NodeTable table;
    private final ValueCodec value;

    ArgumentCodec(NodeTable table, ValueCodec value) {
      this.table = table;
      this.value = value;
    }

    @Override
    protected long bodySize(Object argument, Sizes sizes) {
      return Order.isPlain(argument)
          ? value.fieldSize(VALUE, Order.plain(argument), sizes)
          : CodedOutputStream.computeUInt32Size(NODE, table.indexOf((Node) argument));
    }

    @Override
    protected void writeBody(Object argument, Sizes sizes, CodedOutputStream out)
        throws IOException {
      if (Order.isPlain(argument)) {
        value.writeField(VALUE, Order.plain(argument), sizes, out);
      } else {
        out.writeUInt32(NODE, table.indexOf((Node) argument));
      }
    }

    @Override
    protected Object readBody(CodedInputStream in) throws IOException {
      Object argument = null;
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        switch (tag >>> 3) {
          case VALUE:
            argument = value.read(in);
            break;
          case NODE:
            argument = table.get(in.readUInt32());
            break;
          default:
            in.skipField(tag);
        }
      }
      return argument;
    }
  }
}
