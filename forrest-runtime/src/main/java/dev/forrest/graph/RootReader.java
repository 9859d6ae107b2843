package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.DeferrableMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the method whose value is a task's value. Of the graph nothing else is read: a result stays
 * readable where the constants, lambdas and other methods behind it no longer are.
 */
public final class RootReader {
  private final List<StoredMethod> methods = new ArrayList<>();
  private int root = -1;
  private int nodes;

  private RootReader() {}

  /**
   * Reads to the root, and no further.
   *
   * @return null where the root is no call of a method
   * @throws GraphException if the bytes are no graph, or the method does not fit {@code units}
   */
  public static DeferrableMethod method(CodedInputStream in, Units units) throws GraphException {
    try {
      return new RootReader().read(in, units);
    } catch (SchemaMismatchException e) {
      throw new GraphException(GraphProblem.SCHEMA_MISMATCH, e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw new GraphException(
          GraphProblem.UNREADABLE, "The file holds no readable graph: " + e.getMessage(), e);
    }
  }

  private DeferrableMethod read(CodedInputStream in, Units units)
      throws IOException, GraphException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case Fields.FILE_METHODS << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          methods.add(StoredMethod.read(in));
          break;
        case Fields.FILE_ROOT << 3:
          root = in.readUInt32();
          break;
        case Fields.FILE_NODES << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          if (nodes++ == root) {
            return node(in, units);
          }
          in.skipField(tag);
          break;
        default:
          in.skipField(tag);
      }
    }
    throw new CodecException("it ends before its root, node " + Integer.toUnsignedString(root));
  }

  private DeferrableMethod node(CodedInputStream in, Units units)
      throws IOException, GraphException {
    DeferrableMethod method = null;
    int limit = in.pushLimit(in.readRawVarint32());
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (Fields.NODE_CALL << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
        method = call(in, units);
      } else {
        in.skipField(tag);
      }
    }
    in.popLimit(limit);
    return method;
  }

  private DeferrableMethod call(CodedInputStream in, Units units)
      throws IOException, GraphException {
    String id = "";
    String unit = "";
    int limit = in.pushLimit(in.readRawVarint32());
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case Fields.CALL_METHOD << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          id = in.readString();
          break;
        case Fields.CALL_UNIT << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED:
          unit = in.readString();
          break;
        default:
          in.skipField(tag);
      }
    }
    in.popLimit(limit);
    for (StoredMethod method : methods) {
      if (method.is(id, unit)) {
        return method.find(units);
      }
    }
    throw new CodecException("its head does not name the method of its root.");
  }
}
