package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.LambdaForm;
import dev.forrest.codec.LambdaFunction;
import dev.forrest.codec.LambdaHost;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.LambdaParts;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.Unit;
import java.io.IOException;
import java.lang.invoke.SerializedLambda;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
  private final Map<LambdaNode, Written> written = new IdentityHashMap<>();

  LambdaCodec(NodeTable table, Units units, ValueCodec value) {
    this.units = units;
    this.value = value;
    this.argument = new ArgumentCodec(table, value);
  }

  /** The names of the units whose lambdas have been written. */
  void addUnitsTo(Set<String> names) {
    for (Written one : written.values()) {
      names.add(one.host.unit());
    }
  }

  @Override
  protected long bodySize(LambdaNode node, Sizes sizes) {
    Written lambda = written(node);
    LambdaParts parts = lambda.parts;
    long size =
        text(HOST, lambda.host.name(), sizes)
            + text(UNIT, lambda.host.unit(), sizes)
            + CodedOutputStream.computeFixed64Size(FINGERPRINT, lambda.host.fingerprint())
            + CodedOutputStream.computeUInt32Size(KIND, parts.kind())
            + text(IMPLEMENTATION_CLASS, parts.implementationClass(), sizes)
            + text(IMPLEMENTATION, parts.implementation(), sizes)
            + text(SIGNATURE, parts.signature(), sizes)
            + text(INSTANTIATED, parts.instantiated(), sizes);
    for (Object captured : lambda.captured) {
      try {
        size += value.fieldSize(CAPTURED, captured, sizes);
      } catch (CodecException e) {
        throw new CodecException(
            "The " + lambda.text + " captures what cannot be stored: " + e.getMessage(), e);
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
                + lambda.text
                + " cannot be stored: "
                + e.getMessage(),
            e);
      }
    }
    return size;
  }

  private static long text(int field, String text, Sizes sizes) {
    return StringCodec.INSTANCE.fieldSize(field, text, sizes);
  }

  @Override
  protected void writeBody(LambdaNode node, Sizes sizes, CodedOutputStream out) throws IOException {
    Written lambda = written(node);
    LambdaParts parts = lambda.parts;
    out.writeString(HOST, lambda.host.name());
    out.writeString(UNIT, lambda.host.unit());
    out.writeFixed64(FINGERPRINT, lambda.host.fingerprint());
    out.writeUInt32(KIND, parts.kind());
    out.writeString(IMPLEMENTATION_CLASS, parts.implementationClass());
    out.writeString(IMPLEMENTATION, parts.implementation());
    out.writeString(SIGNATURE, parts.signature());
    out.writeString(INSTANTIATED, parts.instantiated());
    for (Object captured : lambda.captured) {
      value.writeField(CAPTURED, captured, sizes, out);
    }
    for (int i = 0; i < node.argumentCount(); i++) {
      argument.writeField(ARGUMENTS, node.argument(i), sizes, out);
    }
  }

  private Written written(LambdaNode node) {
    Written known = written.get(node);
    if (known == null) {
      known = new Written(node, units);
      written.put(node, known);
    }
    return known;
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
    LambdaHost found = host(unit, host);
    if (found.fingerprint() != fingerprint) {
      throw changed(host, parts);
    }
    return new LambdaNode(
        restore(found, parts, arguments.size(), captured.toArray()), arguments.toArray());
  }

  private LambdaHost host(String unitName, String name) {
    Unit unit = units.find(unitName);
    LambdaHost host = unit == null ? null : unit.lambdas(name);
    if (host == null) {
      throw new UnknownMethodException(
          "Unit "
              + Shown.text(unitName)
              + " does not declare here that class "
              + Shown.text(name)
              + " has lambdas that may be run. Was its @Deferrable removed, or was it renamed?");
    }
    return host;
  }

  private static LambdaFunction restore(
      LambdaHost host, LambdaParts parts, int arguments, Object[] captured) {
    LambdaFunction function;
    try {
      function = host.restore(parts, arguments, captured);
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw new CodecException("What a lambda captured is not what it needs: " + e, e);
    }
    if (function == null) {
      throw changed(host.name(), parts);
    }
    return function;
  }

  private static SchemaMismatchException changed(String host, LambdaParts parts) {
    return new SchemaMismatchException(
        "Class "
            + Shown.text(host)
            + " has changed since the task was scheduled, so that nothing tells whether "
            + Shown.text(parts.implementation())
            + " is the same lambda. Run it with the build that scheduled it, or schedule it anew."
            + " A @Deferrable method can be changed, and called all the same.");
  }

  /** A lambda that is about to be written. */
  private static final class Written {
    private final String text;
    private final LambdaHost host;
    private final LambdaParts parts;
    private final Object[] captured;

    Written(LambdaNode node, Units units) {
      SerializedLambda form = LambdaForm.of(node.function());
      if (form == null) {
        throw new CodecException(
            "The function is an instance of "
                + node.function().getClass().getName()
                + ", which cannot be stored. Pass a lambda, or a method reference.");
      }
      text = LambdaForm.text(form);
      String capturing = form.getCapturingClass().replace('/', '.');
      host = units.lambdas(capturing);
      if (host == null) {
        throw new CodecException(
            "The "
                + text
                + " cannot be stored: class "
                + capturing
                + " does not say that its lambdas may be run from a file. Annotate the class with"
                + " @Deferrable, and compile it with Forrest's annotation processor; or write a"
                + " @Deferrable method.");
      }
      parts = LambdaParts.of(form);
      captured = new Object[form.getCapturedArgCount()];
      for (int i = 0; i < captured.length; i++) {
        captured[i] = form.getCapturedArg(i);
      }
      tryToRestore(node.argumentCount());
    }

    /** Now rather than in the worker: a collection may come back as one of another class. */
    private void tryToRestore(int arguments) {
      Object[] asRead = new Object[captured.length];
      for (int i = 0; i < asRead.length; i++) {
        asRead[i] = asRead(captured[i]);
      }
      try {
        if (host.restore(parts, arguments, asRead) == null) {
          throw new CodecException(
              "The " + text + " is none of those that class " + host.name() + " can make again.");
        }
      } catch (ClassCastException e) {
        throw new CodecException(
            "The "
                + text
                + " captures a collection of a class that does not come back: declare the variable"
                + " as a List, Set or Map. "
                + e.getMessage(),
            e);
      }
    }

    private static Object asRead(Object value) {
      if (value instanceof SortedSet) {
        return new TreeSet<>();
      } else if (value instanceof Set) {
        return new LinkedHashSet<>();
      } else if (value instanceof SortedMap) {
        return new TreeMap<>();
      } else if (value instanceof Map) {
        return new LinkedHashMap<>();
      }
      return value instanceof Collection ? new ArrayList<>() : value;
    }
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
