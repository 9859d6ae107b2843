package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Stores elements in a message with the repeated field {@code element = 1}, numbers packed, and the
 * packed field {@code null_at = 2} with the indices of null elements.
 *
 * <p>An empty value stands in {@code element} for each null, so that indices hold.
 *
 * @param <C> the collection or array
 */
abstract class RepeatedCodec<C, E> extends MessageCodec<C> {
  private static final int ELEMENT = 1;
  private static final int NULL_AT = 2;
  private static final int NULL_AT_PACKED = NULL_AT << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED;
  private static final int NULL_AT_SINGLE = NULL_AT << 3 | WireFormat.WIRETYPE_VARINT;

  private final Codec<E> element;
  private final ScalarCodec<E> packed;
  private final int tag;

  RepeatedCodec(Codec<E> element) {
    this.element = element;
    this.tag = element.tag(ELEMENT);
    this.packed =
        element instanceof ScalarCodec && element.wireType() != WireFormat.WIRETYPE_LENGTH_DELIMITED
            ? (ScalarCodec<E>) element
            : null;
  }

  /** The elements in order; not copied where that can be helped. */
  abstract Collection<E> elements(C value);

  /** Makes the collection of a list that nobody else holds. */
  abstract C collect(List<E> elements);

  @Override
  protected final long bodySize(C value, Sizes sizes) {
    long size = 0;
    long nulls = 0;
    int index = 0;
    long payload = 0;
    for (E e : elements(value)) {
      if (e == null) {
        nulls += CodedOutputStream.computeUInt32SizeNoTag(index);
      }
      if (packed != null) {
        payload += packed.sizeNoTag(e == null ? packed.placeholder() : e);
      } else {
        size += e == null ? placeholderSize() : element.fieldSize(ELEMENT, e, sizes);
      }
      index++;
    }
    return size + packedSize(ELEMENT, payload, sizes) + packedSize(NULL_AT, nulls, sizes);
  }

  @Override
  protected final void writeBody(C value, Sizes sizes, CodedOutputStream out) throws IOException {
    Collection<E> elements = elements(value);
    if (packed == null) {
      for (E e : elements) {
        if (e == null) {
          out.writeTag(ELEMENT, WireFormat.WIRETYPE_LENGTH_DELIMITED);
          out.writeUInt32NoTag(0);
        } else {
          element.writeField(ELEMENT, e, sizes, out);
        }
      }
    }
    int payload = sizes.next();
    if (payload > 0) {
      out.writeTag(ELEMENT, WireFormat.WIRETYPE_LENGTH_DELIMITED);
      out.writeUInt32NoTag(payload);
      for (E e : elements) {
        packed.writeNoTag(e == null ? packed.placeholder() : e, out);
      }
    }
    int nulls = sizes.next();
    if (nulls > 0) {
      out.writeTag(NULL_AT, WireFormat.WIRETYPE_LENGTH_DELIMITED);
      out.writeUInt32NoTag(nulls);
      int index = 0;
      for (E e : elements) {
        if (e == null) {
          out.writeUInt32NoTag(index);
        }
        index++;
      }
    }
  }

  @Override
  protected final C readBody(CodedInputStream in) throws IOException {
    if (packed instanceof AdapterCodec.Packed<E, ?> adapted) {
      return collect(adapted.readList(in));
    }
    List<E> elements = new ArrayList<>();
    List<Integer> nulls = new ArrayList<>(0);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == this.tag) {
        elements.add(element.readElement(in));
      } else if (packed != null && tag == (ELEMENT << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
        int limit = Wire.enter(in);
        while (in.getBytesUntilLimit() > 0) {
          elements.add(packed.read(in));
        }
        in.popLimit(limit);
      } else if (tag == NULL_AT_PACKED) {
        int limit = Wire.enter(in);
        while (in.getBytesUntilLimit() > 0) {
          nulls.add(in.readUInt32());
        }
        in.popLimit(limit);
      } else if (tag == NULL_AT_SINGLE) {
        nulls.add(in.readUInt32());
      } else {
        in.skipField(tag);
      }
    }
    restoreNulls(elements, nulls);
    return collect(elements);
  }

  /** Of empty contents, those that {@code null_at} names are null, and the others values. */
  private void restoreNulls(List<E> elements, List<Integer> nulls) throws IOException {
    boolean[] isNull = new boolean[elements.size()];
    for (int index : nulls) {
      if (index < 0 || index >= elements.size()) {
        throw new CodecException(
            "null_at names element " + index + " of " + elements.size() + " elements.");
      }
      isNull[index] = true;
      elements.set(index, null);
    }
    if (packed == null) {
      for (int i = 0; i < isNull.length; i++) {
        if (!isNull[i] && elements.get(i) == null) {
          elements.set(i, element.empty());
        }
      }
    }
  }

  private static long placeholderSize() {
    return 2;
  }

  /** Size of a packed field, absent when empty; its length is noted, as writing asks for it. */
  private static long packedSize(int number, long payload, Sizes sizes) {
    sizes.close(sizes.open(), payload);
    return payload == 0
        ? 0
        : CodedOutputStream.computeTagSize(number)
            + CodedOutputStream.computeUInt32SizeNoTag((int) payload)
            + payload;
  }
}
