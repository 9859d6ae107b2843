package dev.forrest.graph;

import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CallNode;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.Node;
import dev.forrest.codec.PartNode;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A graph that is about to be written: the {@code nodes} of a task file, measured. */
public final class GraphWriter {
  private final NodeTable table;
  private final NodeCodec codec;
  private final Sizes sizes = new Sizes();
  private final long size;

  /**
   * Measures the graph.
   *
   * @throws CodecException if a plain argument or a constant cannot be stored
   */
  public GraphWriter(Node root, Units units) {
    table = Order.of(root);
    codec = new NodeCodec(table, units);
    long total = 0;
    for (int i = 0; i < table.size(); i++) {
      total += codec.fieldSize(Fields.FILE_NODES, table.get(i), sizes);
    }
    size = total;
  }

  /** Bytes that {@link #writeTo} writes. */
  public long size() {
    return size;
  }

  public int nodeCount() {
    return table.size();
  }

  /** The index of the root. */
  public int root() {
    return table.size() - 1;
  }

  /** The methods that the graph calls, sorted by id, and how many of its nodes call each. */
  public Map<DeferrableMethod, Integer> methods() {
    Map<String, DeferrableMethod> methods = new TreeMap<>();
    Map<String, Integer> calls = new TreeMap<>();
    for (int i = 0; i < table.size(); i++) {
      Node node = table.get(i);
      if (node instanceof CallNode callNode) {
        DeferrableMethod method = callNode.method();
        String key = method.id() + " " + method.unit();
        methods.put(key, method);
        calls.put(key, calls.getOrDefault(key, 0) + 1);
      }
    }
    Map<DeferrableMethod, Integer> sorted = new LinkedHashMap<>();
    for (Map.Entry<String, DeferrableMethod> method : methods.entrySet()) {
      sorted.put(method.getValue(), calls.get(method.getKey()));
    }
    return sorted;
  }

  /** How many nodes call a lambda. */
  public int lambdas() {
    int count = 0;
    for (int i = 0; i < table.size(); i++) {
      count += table.get(i) instanceof LambdaNode ? 1 : 0;
    }
    return count;
  }

  /** The names of the units that are needed to read the graph and to run it, sorted. */
  public List<String> units() {
    TreeSet<String> names = new TreeSet<>(codec.unitsWritten());
    for (int i = 0; i < table.size(); i++) {
      Node node = table.get(i);
      if (node instanceof CallNode callNode) {
        names.add(callNode.method().unit());
      } else if (node instanceof PartNode partNode && partNode.unit() != null) {
        names.add(partNode.unit());
      }
    }
    return new ArrayList<>(names);
  }

  /**
   * Writes the {@code nodes}; once.
   *
   * @throws CodecException if a value has changed since it was measured
   */
  public void writeTo(CodedOutputStream out) throws IOException {
    int before = out.getTotalBytesWritten();
    for (int i = 0; i < table.size(); i++) {
      Node node = table.get(i);
      codec.writeField(Fields.FILE_NODES, node, sizes, out);
    }
    int written = out.getTotalBytesWritten() - before;
    if (written != size) {
      throw new CodecException(
          "A value changed while it was being written: "
              + size
              + " bytes were measured, "
              + written
              + " written. Do not change arguments while a task is being scheduled.");
    }
  }
}
