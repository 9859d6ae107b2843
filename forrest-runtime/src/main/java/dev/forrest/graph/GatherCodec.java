package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import dev.forrest.codec.GatherNode;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Stores a list of other nodes as {@code forrest.Gather}. */
final class GatherCodec extends MessageCodec<GatherNode> {
  private final NodeTable table;

  GatherCodec(NodeTable table) {
    this.table = table;
  }

  @Override
  protected long bodySize(GatherNode gather, Sizes sizes) {
    int payload = payload(gather);
    return payload == 0
        ? 0
        : CodedOutputStream.computeTagSize(Fields.GATHER_NODES)
            + CodedOutputStream.computeUInt32SizeNoTag(payload)
            + payload;
  }

  @Override
  protected void writeBody(GatherNode gather, Sizes sizes, CodedOutputStream out)
      throws IOException {
    if (gather.size() == 0) {
      return;
    }
    out.writeTag(Fields.GATHER_NODES, WireFormat.WIRETYPE_LENGTH_DELIMITED);
    out.writeUInt32NoTag(payload(gather));
    for (int i = 0; i < gather.size(); i++) {
      out.writeUInt32NoTag(table.indexOf(gather.element(i)));
    }
  }

  private int payload(GatherNode gather) {
    int payload = 0;
    for (int i = 0; i < gather.size(); i++) {
      payload += CodedOutputStream.computeUInt32SizeNoTag(table.indexOf(gather.element(i)));
    }
    return payload;
  }

  @Override
  protected GatherNode readBody(CodedInputStream in) throws IOException {
    List<Node> elements = new ArrayList<>();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (Fields.GATHER_NODES << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
        int limit = in.pushLimit(in.readRawVarint32());
        while (in.getBytesUntilLimit() > 0) {
          elements.add(table.get(in.readUInt32()));
        }
        in.popLimit(limit);
      } else if (tag == (Fields.GATHER_NODES << 3 | WireFormat.WIRETYPE_VARINT)) {
        elements.add(table.get(in.readUInt32()));
      } else {
        in.skipField(tag);
      }
    }
    return new GatherNode(elements.toArray(new Node[0]));
  }
}
