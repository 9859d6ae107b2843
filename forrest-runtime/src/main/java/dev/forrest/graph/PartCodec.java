package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.Components;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.PartNode;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.Unit;
import java.io.IOException;

/** Stores a part of another node's value as {@code forrest.Part}. */
final class PartCodec extends MessageCodec<PartNode> {
  private final NodeTable table;
  private final ComponentCodec component;

  PartCodec(NodeTable table, Units units) {
    this.table = table;
    this.component = new ComponentCodec(units);
  }

  @Override
  protected long bodySize(PartNode part, Sizes sizes) {
    long size = CodedOutputStream.computeUInt32Size(Fields.PART_OF, table.indexOf(part.whole()));
    if (part.components() != null) {
      return size + component.fieldSize(Fields.PART_COMPONENT, part, sizes);
    } else if (part.at() != null) {
      return size + CodedOutputStream.computeUInt32Size(Fields.PART_AT, table.indexOf(part.at()));
    }
    return size + CodedOutputStream.computeUInt32Size(Fields.PART_INDEX, part.index());
  }

  @Override
  protected void writeBody(PartNode part, Sizes sizes, CodedOutputStream out) throws IOException {
    out.writeUInt32(Fields.PART_OF, table.indexOf(part.whole()));
    if (part.components() != null) {
      component.writeField(Fields.PART_COMPONENT, part, sizes, out);
    } else if (part.at() != null) {
      out.writeUInt32(Fields.PART_AT, table.indexOf(part.at()));
    } else {
      out.writeUInt32(Fields.PART_INDEX, part.index());
    }
  }

  @Override
  protected PartNode readBody(CodedInputStream in) throws IOException {
    Node whole = null;
    PartNode named = null;
    Node at = null;
    int index = -1;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case Fields.PART_OF:
          whole = table.get(in.readUInt32());
          break;
        case Fields.PART_COMPONENT:
          named = component.read(in);
          break;
        case Fields.PART_INDEX:
          index = in.readUInt32();
          break;
        case Fields.PART_AT:
          at = table.get(in.readUInt32());
          break;
        default:
          in.skipField(tag);
      }
    }
    if (whole != null && named != null) {
      return PartNode.component(whole, named.unit(), named.components(), named.component());
    } else if (whole != null && at != null) {
      return PartNode.at(whole, at);
    } else if (whole != null && index >= 0) {
      return PartNode.element(whole, index);
    }
    throw new CodecException("A part names no whole, or neither component, index nor key.");
  }

  /** The component of a part, as {@code forrest.Component}; the whole stands outside of it. */
  private static final class ComponentCodec extends MessageCodec<PartNode> {
    private final Units units;

    ComponentCodec(Units units) {
      this.units = units;
    }

    @Override
    protected long bodySize(PartNode part, Sizes sizes) {
      return StringCodec.INSTANCE.fieldSize(Fields.COMPONENT_NAME, part.component(), sizes)
          + StringCodec.INSTANCE.fieldSize(
              Fields.COMPONENT_TYPE, part.components().typeName(), sizes)
          + StringCodec.INSTANCE.fieldSize(Fields.COMPONENT_UNIT, part.unit(), sizes);
    }

    @Override
    protected void writeBody(PartNode part, Sizes sizes, CodedOutputStream out) throws IOException {
      out.writeString(Fields.COMPONENT_NAME, part.component());
      out.writeString(Fields.COMPONENT_TYPE, part.components().typeName());
      out.writeString(Fields.COMPONENT_UNIT, part.unit());
    }

    @Override
    protected PartNode readBody(CodedInputStream in) throws IOException {
      String name = "";
      String type = "";
      String unitName = "";
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        switch (tag >>> 3) {
          case Fields.COMPONENT_NAME:
            name = in.readString();
            break;
          case Fields.COMPONENT_TYPE:
            type = in.readString();
            break;
          case Fields.COMPONENT_UNIT:
            unitName = in.readString();
            break;
          default:
            in.skipField(tag);
        }
      }
      Unit unit = units.find(unitName);
      Components components = unit == null ? null : unit.components(type);
      if (components == null || !components.hasComponent(name)) {
        throw new SchemaMismatchException(
            "The task needs component "
                + Shown.text(name)
                + " of "
                + Shown.text(type)
                + ", which unit "
                + Shown.text(unitName)
                + (components != null ? " has without it" : " does not have")
                + " here.");
      }
      return PartNode.component(null, unitName, components, name);
    }
  }
}
