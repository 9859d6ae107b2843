package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** That the comparison which the properties rest on sees what matters. */
final class DeepEqualityTest {
  private static final double ODD_NAN = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);

  @Test
  void numbersAreComparedByBits() {
    assertDiffer(0.0, -0.0);
    assertDiffer(0.0f, -0.0f);
    assertDiffer(Double.NaN, ODD_NAN);
    DeepEquality.assertSame(ODD_NAN, ODD_NAN);
    DeepEquality.assertSameExceptPayloads(Double.NaN, ODD_NAN);
    assertDiffer(1, 1L);
  }

  @Test
  void theirPlaceIsNamed() {
    Item item = new Item("a", new double[] {1});
    DeepEquality.assertSame(new Item("a", new double[] {1}), item);
    assertDiffer(new Item("a", null), item);
    AssertionError error = assertDiffer(new Item("a", new double[] {2}), item);
    assertThat(error)
        .hasMessageThat()
        .isEqualTo("value.samples[0] was written as Double 1.0, and read as Double 2.0");
  }

  @Test
  void ordersNullsAndKindsMatter() {
    assertDiffer(List.of(1, 2), List.of(2, 1));
    assertDiffer(List.of(1), List.of(1, 1));
    assertDiffer(Arrays.asList(1, null), List.of(1, 1));
    assertDiffer(List.of(), new int[0]);
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
    assertDiffer(map, new TreeMap<>(map));
  }

  private static AssertionError assertDiffer(Object read, Object written) {
    return assertThrows(
        AssertionError.class, () -> DeepEquality.assertSame(read, written), "no difference seen");
  }
}
