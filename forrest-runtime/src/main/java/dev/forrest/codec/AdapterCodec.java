package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Stores what an adapter makes of a value, in the field of that. */
public final class AdapterCodec<T, S> extends Codec<T> {
  private final Adapter<T, S> adapter;
  private final Codec<S> codec;

  private AdapterCodec(Adapter<T, S> adapter, Codec<S> codec) {
    this.adapter = adapter;
    this.codec = codec;
  }

  /** A codec of the adapter's type; numbers among its elements are packed as without adapter. */
  public static <T, S> Codec<T> of(Adapter<T, S> adapter, Codec<S> stored) {
    return stored instanceof ScalarCodec
            && stored.wireType() != WireFormat.WIRETYPE_LENGTH_DELIMITED
        ? new Packed<>(adapter, (ScalarCodec<S>) stored)
        : new AdapterCodec<>(adapter, stored);
  }

  @Override
  int wireType() {
    return codec.wireType();
  }

  @Override
  public long fieldSize(int number, T value, Sizes sizes) {
    S stored = adapter.store(value);
    sizes.keep(stored);
    return codec.fieldSize(number, stored, sizes);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void writeField(int number, T value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    codec.writeField(number, (S) sizes.kept(), sizes, out);
  }

  @Override
  public T read(CodedInputStream in) throws IOException {
    return adapter.restore(codec.read(in));
  }

  @Override
  T readElement(CodedInputStream in) throws IOException {
    S stored = codec.readElement(in);
    return stored == null ? null : adapter.restore(stored);
  }

  @Override
  T empty() throws IOException {
    return adapter.restore(codec.empty());
  }

  /** The same where the adapter makes a number, a boolean or an enum. */
  static final class Packed<T, S> extends ScalarCodec<T> {
    private final Adapter<T, S> adapter;
    private final ScalarCodec<S> codec;

    Packed(Adapter<T, S> adapter, ScalarCodec<S> codec) {
      super(codec.wireType(), null);
      this.adapter = adapter;
      this.codec = codec;
    }

    @Override
    int sizeNoTag(T value) {
      return codec.sizeNoTag(stored(value));
    }

    @Override
    void writeNoTag(T value, CodedOutputStream out) throws IOException {
      codec.writeNoTag(stored(value), out);
    }

    @Override
    T placeholder() {
      return null;
    }

    private S stored(T value) {
      return value == null ? codec.placeholder() : adapter.store(value);
    }

    @Override
    public T read(CodedInputStream in) throws IOException {
      return adapter.restore(codec.read(in));
    }

    /** Reads the elements of a list, of which those that stand for null are not for the adapter. */
    List<T> readList(CodedInputStream in) throws IOException {
      List<T> elements = new ArrayList<>();
      for (S stored : ListCodec.of(codec).readBody(in)) {
        elements.add(stored == null ? null : adapter.restore(stored));
      }
      return elements;
    }
  }
}
