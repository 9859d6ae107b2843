package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CallNode;
import dev.forrest.codec.Codec;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Node;
import dev.forrest.codec.Sizes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sealed interfaces and generic records go through their generated codecs. */
final class NamedTypesTest {
  private static final String SEALED = "com.example.sealed.";
  private static final String GENERICS = "com.example.generics.";

  private static LoadedUnit unit(String directory) throws Exception {
    return LoadedUnit.of(
        Compiled.of(Sources.in("good/" + directory)),
        "com.example." + directory + ".Deferred_Unit");
  }

  private static Object call(LoadedUnit unit, String owner, String method) throws Exception {
    Method found = unit.classes().loadClass(owner).getDeclaredMethod(method);
    found.setAccessible(true);
    return found.invoke(null);
  }

  @Test
  void keepEveryCaseOfASealedInterface() throws Exception {
    LoadedUnit unit = unit("sealed");
    Codec<?> codec = unit.unit().type(SEALED + "Drawing.Shape").codec();
    List<?> samples = (List<?>) call(unit, SEALED + "Drawing", "samples");
    for (Object sample : samples) {
      assertThat(copy(codec, sample)).isEqualTo(sample);
    }
    Codec<?> text = unit.unit().type(SEALED + "Drawing.Text").codec();
    for (Object sample : (List<?>) call(unit, SEALED + "Drawing", "options")) {
      assertThat(copy(text, sample)).isEqualTo(sample);
    }
    assertThat(unit.invoke(SEALED + "Drawing.Shape.area()", samples.get(4))).isEqualTo(1.0);
  }

  @Test
  void sayThatACaseIsNotKnown() throws Exception {
    LoadedUnit unit = unit("sealed");
    Codec<?> codec = unit.unit().type(SEALED + "Drawing.Shape").codec();
    for (byte[] message : new byte[][] {{0}, {3, 6 << 3 | 2, 1, 0}}) {
      CodecException e =
          assertThrows(
              CodecException.class, () -> codec.read(CodedInputStream.newInstance(message)));
      assertThat(e).hasMessageThat().contains("Drawing.Shape is of none of the types");
    }
  }

  @Test
  void keepGenericRecords() throws Exception {
    LoadedUnit unit = unit("generics");
    Codec<?> numbers = unit.unit().type(GENERICS + "Generics.Tree<java.lang.Integer>").codec();
    for (Object sample : (List<?>) call(unit, GENERICS + "Generics", "samples")) {
      assertThat(copy(numbers, sample)).isEqualTo(sample);
    }
    Codec<?> strings = unit.unit().type(GENERICS + "Generics.Tree<java.lang.String>").codec();
    for (Object sample : (List<?>) call(unit, GENERICS + "Generics", "texts")) {
      assertThat(copy(strings, sample)).isEqualTo(sample);
    }
    Object chain = call(unit, GENERICS + "Generics", "chain");
    NamedCodec chains =
        unit.unit().type(GENERICS + "Generics.Chain<java.util.Optional<java.lang.Long>>");
    assertThat(copy(chains.codec(), chain)).isEqualTo(chain);
    assertThat(chains.javaType()).isEqualTo(chain.getClass());
    Object bounded = call(unit, GENERICS + "Generics", "bounded");
    NamedCodec boundeds = unit.unit().type(GENERICS + "Generics.Bounded<java.lang.Long>");
    assertThat(copy(boundeds.codec(), bounded)).isEqualTo(bounded);
  }

  @Test
  void knowAllUsesOfAGenericRecord() throws Exception {
    LoadedUnit unit = unit("generics");
    assertThat(Arrays.asList(unit.unit().uses(GENERICS + "Generics.Leaf")))
        .containsExactly(
            GENERICS + "Generics.Leaf<java.lang.Integer>",
            GENERICS + "Generics.Leaf<java.lang.String>")
        .inOrder();
    assertThat(unit.unit().uses(GENERICS + "Generics.Numbered")).isEmpty();
  }

  @Test
  void areArgumentsOfGenericMethodsAndVarargs() throws Exception {
    LoadedUnit unit = unit("generics");
    Object[] tasks = (Object[]) call(unit, GENERICS + "Generics", "calls");
    CallNode first = (CallNode) Node.of(tasks[0]);
    assertThat(first.method().id())
        .isEqualTo(GENERICS + "Generics.first(java.util.List," + GENERICS + "Generics.Tree)");
    Object leaf = first.argument(1);
    assertThat(unit.invoke(first.method().id(), List.of(), leaf)).isSameInstanceAs(leaf);
    assertThat(((CallNode) Node.of(tasks[1])).argument(1)).isSameInstanceAs(first);
    assertThat(((CallNode) Node.of(tasks[2])).argument(0)).isEqualTo(new String[] {"a", "b"});
    assertThat(((CallNode) Node.of(tasks[3])).argument(0)).isEqualTo(new String[0]);
    assertThat(((CallNode) Node.of(tasks[4])).argument(1)).isEqualTo(new int[] {2, 3});
  }

  private static Object copy(Codec<?> codec, Object value) throws IOException {
    @SuppressWarnings("unchecked")
    Codec<Object> unchecked = (Codec<Object>) codec;
    Sizes sizes = new Sizes();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long size = unchecked.fieldSize(1, value, sizes);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    unchecked.writeField(1, value, sizes, out);
    out.flush();
    assertThat((long) bytes.size()).isEqualTo(size);
    CodedInputStream in = CodedInputStream.newInstance(bytes.toByteArray());
    in.readTag();
    return codec.read(in);
  }
}
