package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.Node;
import java.io.IOException;

/** Reads the graph of a task file; attempts and metadata are passed over. */
public final class GraphReader {
  private final Units units;
  private final NodeTable table = new NodeTable();
  private int nodeCount = -1;
  private int root = -1;

  private GraphReader(Units units) {
    this.units = units;
  }

  /**
   * Reads to the last node, and no further: what comes behind may be torn.
   *
   * @return the root
   * @throws GraphException if the bytes are no graph, or the graph does not fit {@code units}
   */
  public static Node read(CodedInputStream in, Units units) throws GraphException {
    SchemaCheck check = units.schemaCheck();
    PassedSchemas passed = check == null ? null : new PassedSchemas(check);
    try {
      return new GraphReader(passed == null ? units : units.reading(passed)).read(in);
    } catch (SchemaMismatchException e) {
      throw mismatch(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      if (passed != null && passed.any()) {
        throw mismatch(
            "It was stored by an older build; what that did not have is null or zero, and with that"
                + " it cannot be read: "
                + e
                + ".",
            e);
      }
      throw new GraphException(
          GraphProblem.UNREADABLE, "The file holds no readable graph: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new GraphException(
          GraphProblem.UNREADABLE, "The file holds values that are nested too deep.", e);
    }
  }

  private static GraphException mismatch(String what, Exception cause) {
    return new GraphException(GraphProblem.SCHEMA_MISMATCH, what, cause);
  }

  private Node read(CodedInputStream in) throws IOException, GraphException {
    NodeCodec codec = new NodeCodec(table, units);
    while (table.size() != nodeCount) {
      int tag = in.readTag();
      switch (tag) {
        case 0:
          throw new CodecException(
              "it ends after " + table.size() + " of " + Math.max(0, nodeCount) + " nodes.");
        case Fields.FILE_METHODS << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          StoredMethod.read(in).find(units);
          break;
        case Fields.FILE_NODE_COUNT << 3:
          nodeCount = in.readUInt32();
          break;
        case Fields.FILE_ROOT << 3:
          root = in.readUInt32();
          break;
        case Fields.FILE_NODES << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          table.add(codec.read(in));
          break;
        default:
          in.skipField(tag);
      }
    }
    return table.get(root);
  }
}
