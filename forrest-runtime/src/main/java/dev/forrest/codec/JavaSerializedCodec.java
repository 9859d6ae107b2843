package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Set;

/** Stores an object as the bytes of Java's serialization; reads no class that was not declared. */
public final class JavaSerializedCodec<T> extends Codec<T> {
  private final Class<T> type;
  private final ClassLoader loader;
  private final Set<String> allowed;

  private JavaSerializedCodec(Class<T> type, ClassLoader loader, Set<String> allowed) {
    this.type = type;
    this.loader = loader;
    this.allowed = allowed;
  }

  /**
   * A codec of a declared type.
   *
   * @param declaring whose class loader finds the classes
   * @param allowed the names of all classes whose instances may be part of the value
   */
  public static <T> JavaSerializedCodec<T> of(
      Class<T> type, Class<?> declaring, String... allowed) {
    return new JavaSerializedCodec<>(type, declaring.getClassLoader(), Set.of(allowed));
  }

  @Override
  int wireType() {
    return WireFormat.WIRETYPE_LENGTH_DELIMITED;
  }

  @Override
  public long fieldSize(int number, T value, Sizes sizes) {
    byte[] bytes = serialize(value);
    // What cannot be read again must not be written: the filter and the class itself decide.
    deserialize(bytes);
    sizes.keep(bytes);
    return CodedOutputStream.computeByteArraySize(number, bytes);
  }

  @Override
  public void writeField(int number, T value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeByteArray(number, (byte[]) sizes.kept());
  }

  @Override
  public T read(CodedInputStream in) throws IOException {
    return deserialize(in.readByteArray());
  }

  private byte[] serialize(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException | RuntimeException e) {
      throw new CodecException("Java cannot serialize it: " + e, e);
    } catch (StackOverflowError e) {
      throw new CodecException("It is nested too deep to be serialized by Java.", e);
    }
    return bytes.toByteArray();
  }

  private T deserialize(byte[] bytes) {
    Object value;
    DeclaredClassesInput in = null;
    try {
      in = new DeclaredClassesInput(new ByteArrayInputStream(bytes), bytes.length, allowed, loader);
      value = in.readObject();
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      String problem = in == null ? null : in.problem();
      throw new CodecException(
          "What Java serialized as "
              + type.getTypeName()
              + " cannot be read: "
              + (problem == null ? e.getMessage() : problem),
          e);
    } catch (StackOverflowError e) {
      throw new CodecException(
          "What Java serialized as " + type.getTypeName() + " is nested too deep.", e);
    }
    if (!type.isInstance(value)) {
      throw new CodecException(
          "What Java serialized as "
              + type.getTypeName()
              + " is "
              + (value == null ? "null" : "a " + value.getClass().getTypeName())
              + ".");
    }
    return type.cast(value);
  }
}
