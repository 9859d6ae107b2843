package dev.forrest.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.forrest.codec.RoundTrips.roundTrip;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;

/** What is written is read back, and takes as many bytes as was said. */
final class CodecPropertiesTest {
  @Property(tries = 200)
  void numbers(
      @ForAll byte b,
      @ForAll short s,
      @ForAll char c,
      @ForAll int i,
      @ForAll long l,
      @ForAll float f,
      @ForAll double d,
      @ForAll boolean z)
      throws IOException {
    assertThat(roundTrip(ByteCodec.INSTANCE, b)).isEqualTo(b);
    assertThat(roundTrip(ShortCodec.INSTANCE, s)).isEqualTo(s);
    assertThat(roundTrip(CharCodec.INSTANCE, c)).isEqualTo(c);
    assertThat(roundTrip(IntCodec.INSTANCE, i)).isEqualTo(i);
    assertThat(roundTrip(LongCodec.INSTANCE, l)).isEqualTo(l);
    assertThat(roundTrip(FloatCodec.INSTANCE, f)).isEqualTo(f);
    assertThat(roundTrip(DoubleCodec.INSTANCE, d)).isEqualTo(d);
    assertThat(roundTrip(BooleanCodec.INSTANCE, z)).isEqualTo(z);
  }

  /** Not-a-number has many bit patterns; none is changed. */
  @Property(tries = 200)
  void bitsOfDoubles(@ForAll long bits) throws IOException {
    double read = roundTrip(DoubleCodec.INSTANCE, Double.longBitsToDouble(bits));
    assertThat(Double.doubleToRawLongBits(read))
        .isEqualTo(Double.doubleToRawLongBits(Double.longBitsToDouble(bits)));
  }

  @Property(tries = 200)
  void listsWithNulls(
      @ForAll List<@WithNull Integer> ints,
      @ForAll List<@WithNull Double> doubles,
      @ForAll List<@WithNull byte[]> blobs)
      throws IOException {
    assertThat(roundTrip(ListCodec.of(IntCodec.INSTANCE), ints)).isEqualTo(ints);
    assertThat(roundTrip(ListCodec.of(DoubleCodec.INSTANCE), doubles)).isEqualTo(doubles);
    List<byte[]> read = roundTrip(ListCodec.of(BytesCodec.INSTANCE), blobs);
    assertThat(read).hasSize(blobs.size());
    for (int i = 0; i < blobs.size(); i++) {
      assertThat(read.get(i)).isEqualTo(blobs.get(i));
    }
  }

  @Property(tries = 200)
  void nestedLists(@ForAll List<@WithNull List<@WithNull Long>> lists) throws IOException {
    assertThat(roundTrip(ListCodec.of(ListCodec.of(LongCodec.INSTANCE)), lists)).isEqualTo(lists);
  }

  @Property(tries = 200)
  void setsAndMaps(@ForAll Set<Short> set, @ForAll Map<Integer, @WithNull Boolean> map)
      throws IOException {
    Set<Short> withNull = new HashSet<>(set);
    withNull.add(null);
    assertThat(roundTrip(SetCodec.of(ShortCodec.INSTANCE), withNull)).isEqualTo(withNull);
    assertThat(roundTrip(MapCodec.of(IntCodec.INSTANCE, BooleanCodec.INSTANCE), map))
        .isEqualTo(map);
  }

  @Property(tries = 100)
  void optionals(@ForAll @WithNull Integer value) throws IOException {
    Optional<Integer> optional = Optional.ofNullable(value);
    assertThat(roundTrip(OptionalCodec.of(IntCodec.INSTANCE), optional)).isEqualTo(optional);
    List<Optional<Integer>> list = new ArrayList<>(Arrays.asList(optional, null, optional));
    assertThat(roundTrip(ListCodec.of(OptionalCodec.of(IntCodec.INSTANCE)), list)).isEqualTo(list);
  }

  @Property(tries = 200)
  void arrays(
      @ForAll boolean[] booleans,
      @ForAll short[] shorts,
      @ForAll char[] chars,
      @ForAll int[] ints,
      @ForAll long[] longs,
      @ForAll float[] floats,
      @ForAll double[] doubles)
      throws IOException {
    assertThat(roundTrip(BooleanArrayCodec.INSTANCE, booleans)).isEqualTo(booleans);
    assertThat(roundTrip(ShortArrayCodec.INSTANCE, shorts)).isEqualTo(shorts);
    assertThat(roundTrip(CharArrayCodec.INSTANCE, chars)).isEqualTo(chars);
    assertThat(roundTrip(IntArrayCodec.INSTANCE, ints)).isEqualTo(ints);
    assertThat(roundTrip(LongArrayCodec.INSTANCE, longs)).isEqualTo(longs);
    assertThat(roundTrip(FloatArrayCodec.INSTANCE, floats)).isEqualTo(floats);
    assertThat(roundTrip(DoubleArrayCodec.INSTANCE, doubles)).isEqualTo(doubles);
    double[][] matrix = {doubles, null, doubles};
    assertThat(roundTrip(ArrayCodec.of(DoubleArrayCodec.INSTANCE, double[].class), matrix))
        .isEqualTo(matrix);
  }

  @Property(tries = 500)
  void randomBytesAreRefusedOrRead(@ForAll byte[] bytes) throws IOException {
    List<Codec<?>> codecs =
        List.of(
            ListCodec.of(ListCodec.of(StringCodec.INSTANCE)),
            DoubleArrayCodec.INSTANCE,
            ShortArrayCodec.INSTANCE,
            MapCodec.of(StringCodec.INSTANCE, IntArrayCodec.INSTANCE));
    for (Codec<?> codec : codecs) {
      try {
        Object read = codec.read(CodedInputStream.newInstance(bytes));
        assertThat(read).isNotNull();
      } catch (IOException | CodecException e) {
        assertThat(e).hasMessageThat().isNotEmpty();
      }
    }
  }

  /** Arrays are other keys than arrays with the same elements. */
  @Example
  @SuppressWarnings("ArrayAsKeyOfSetOrMap")
  void emptyArraysStayApart() throws IOException {
    Map<byte[], byte[]> map = new LinkedHashMap<>();
    map.put(new byte[0], new byte[0]);
    map.put(new byte[0], null);
    assertThat(roundTrip(MapCodec.of(BytesCodec.INSTANCE, BytesCodec.INSTANCE), map)).hasSize(2);
    assertThat(roundTrip(SetCodec.of(BytesCodec.INSTANCE), map.keySet())).hasSize(2);
  }

  private enum Size {
    SMALL
  }

  private enum Mood {
    GOOD
  }

  /** A type argument hides what a value is; no codec may store it as something else. */
  @Example
  void valuesOfOtherTypesAreRefused() throws IOException {
    assertRefused(TimeCodec.INSTANT, YearMonth.of(2026, 11));
    assertRefused(TimeCodec.ZONE_OFFSET, ZoneId.of("Europe/Berlin"));
    assertRefused(EnumCodec.of("Size", 1000, Size.values()), Mood.GOOD);
    assertRefused(ArrayCodec.of(IntCodec.INSTANCE, Integer.class), new Long[0]);
    assertRefused(ProtobufCodec.of(Timestamp.parser()), Duration.getDefaultInstance());
    assertThat(roundTrip(TimeCodec.ZONE_ID, ZoneOffset.UTC)).isEqualTo(ZoneOffset.UTC);
  }

  /** As generic code makes its arrays: {@code (T[]) new Object[1]}. */
  @Example
  @SuppressWarnings("unchecked")
  void arraysOfASupertypeAreStored() throws IOException {
    Codec<Object[]> codec =
        (Codec<Object[]>) (Codec<?>) ArrayCodec.of(IntCodec.INSTANCE, Integer.class);
    assertThat(roundTrip(codec, new Object[] {1, null})).isEqualTo(new Integer[] {1, null});
  }

  @SuppressWarnings("unchecked")
  private static void assertRefused(Codec<?> codec, Object value) {
    assertThrows(ClassCastException.class, () -> roundTrip((Codec<Object>) codec, value));
  }
}
