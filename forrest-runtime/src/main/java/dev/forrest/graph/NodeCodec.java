package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CallNode;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.GatherNode;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.PartNode;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Stores a node as {@code forrest.Node}, with the indices of the nodes that it needs. */
final class NodeCodec extends MessageCodec<Node> {
  private final CallCodec call;
  private final PartCodec part;
  private final GatherCodec gather;
  private final NodeTable table;
  private final Units units;
  private ValueCodec constant;
  private LambdaCodec lambda;

  /**
   * @param table all nodes when writing, those read so far when reading
   */
  NodeCodec(NodeTable table, Units units) {
    call = new CallCodec(table, units);
    part = new PartCodec(table, units);
    gather = new GatherCodec(table);
    this.table = table;
    this.units = units;
  }

  /** Made when it is needed, since it brings two dozen classes along. */
  private ValueCodec constant() {
    if (constant == null) {
      constant = new ValueCodec(units);
    }
    return constant;
  }

  private LambdaCodec lambda() {
    if (lambda == null) {
      lambda = new LambdaCodec(table, units, constant());
    }
    return lambda;
  }

  /** The units of the constants and lambdas that have been written. */
  Set<String> unitsWritten() {
    Set<String> names = new TreeSet<>();
    if (constant != null) {
      names.addAll(constant.unitsWritten());
    }
    if (lambda != null) {
      lambda.addUnitsTo(names);
    }
    return names;
  }

  @Override
  protected long bodySize(Node node, Sizes sizes) {
    if (node instanceof CallNode callNode) {
      return call.fieldSize(Fields.NODE_CALL, callNode, sizes);
    } else if (node instanceof PartNode partNode) {
      return part.fieldSize(Fields.NODE_PART, partNode, sizes);
    } else if (node instanceof GatherNode gatherNode) {
      return gather.fieldSize(Fields.NODE_GATHER, gatherNode, sizes);
    } else if (node instanceof LambdaNode lambdaNode) {
      return lambda().fieldSize(Fields.NODE_LAMBDA, lambdaNode, sizes);
    }
    return constant().fieldSize(Fields.NODE_CONSTANT, ((ConstantNode) node).value(), sizes);
  }

  @Override
  protected void writeBody(Node node, Sizes sizes, CodedOutputStream out) throws IOException {
    if (node instanceof CallNode callNode) {
      call.writeField(Fields.NODE_CALL, callNode, sizes, out);
    } else if (node instanceof PartNode partNode) {
      part.writeField(Fields.NODE_PART, partNode, sizes, out);
    } else if (node instanceof GatherNode gatherNode) {
      gather.writeField(Fields.NODE_GATHER, gatherNode, sizes, out);
    } else if (node instanceof LambdaNode lambdaNode) {
      lambda().writeField(Fields.NODE_LAMBDA, lambdaNode, sizes, out);
    } else {
      constant().writeField(Fields.NODE_CONSTANT, ((ConstantNode) node).value(), sizes, out);
    }
  }

  @Override
  protected Node readBody(CodedInputStream in) throws IOException {
    Node node = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case Fields.NODE_CALL:
          node = call.read(in);
          break;
        case Fields.NODE_PART:
          node = part.read(in);
          break;
        case Fields.NODE_GATHER:
          node = gather.read(in);
          break;
        case Fields.NODE_CONSTANT:
          node = new ConstantNode(constant().read(in));
          break;
        case Fields.NODE_LAMBDA:
          node = lambda().read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    if (node == null) {
      throw new CodecException(
          "A node is of no kind known here; was the file written by a newer Forrest?");
    }
    return node;
  }
}
