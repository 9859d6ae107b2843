package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A record with a component of each supported type goes through its generated codec. */
final class RoundTripTest {
  private static final String EVERYTHING = "com.example.everything.Everything";

  private static LoadedUnit unit;
  private static Class<?> everything;

  @BeforeAll
  static void compile() throws Exception {
    unit =
        LoadedUnit.of(
            Compiled.of(Sources.in("good/everything")), "com.example.everything.Deferred_Unit");
    everything = unit.classes().loadClass(EVERYTHING);
  }

  @Test
  void keepsEveryType() throws Exception {
    Object sample = everything.getMethod("sample").invoke(null);
    assertThat(components(copy(sample))).isEqualTo(components(sample));
  }

  @Test
  void keepsNulls() throws Exception {
    Object nulls = everything.getMethod("nulls").invoke(null);
    assertThat(components(copy(nulls))).isEqualTo(components(nulls));
  }

  @Test
  void reachesEveryComponentByName() throws Exception {
    Object sample = everything.getMethod("sample").invoke(null);
    @SuppressWarnings("unchecked")
    RecordCodec<Object> codec = (RecordCodec<Object>) unit.unit().type(EVERYTHING);
    for (RecordComponent component : everything.getRecordComponents()) {
      assertThat(codec.component(sample, component.getName()))
          .isEqualTo(component.getAccessor().invoke(sample));
    }
  }

  @Test
  void callsTheMethod() throws Exception {
    Object sample = everything.getMethod("sample").invoke(null);
    assertThat(unit.invoke(EVERYTHING + ".same(" + EVERYTHING + ")", sample))
        .isSameInstanceAs(sample);
  }

  /** Wrapped, so that Truth compares arrays inside arrays by their elements. */
  private static Object[] components(Object value) throws ReflectiveOperationException {
    return (Object[]) everything.getMethod("components").invoke(value);
  }

  @SuppressWarnings("unchecked")
  private static Object copy(Object value) throws IOException {
    Codec<Object> codec = (Codec<Object>) unit.unit().type(EVERYTHING).codec();
    Sizes sizes = new Sizes();
    long size = codec.fieldSize(1, value, sizes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    codec.writeField(1, value, sizes, out);
    out.flush();
    assertThat(bytes.size()).isEqualTo(size);
    CodedInputStream in = CodedInputStream.newInstance(bytes.toByteArray());
    in.readTag();
    Object copy = codec.read(in);
    assertThat(in.isAtEnd()).isTrue();
    return copy;
  }
}
