package dev.forrest.examples.mandelbrot;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EscapeTimeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0", // the center of the body
    "-1, 0", // the center of the head
    "-2, 0", // the tip of the antenna
    "0, 1", // a tip that falls into a cycle of two points
    "-1.75487766624669, 0", // the center of the copy on the antenna
    "0.25, 0" // the cusp
  })
  void pointsOfTheSetNeverEscape(double x, double y) {
    assertThat(EscapeTime.of(x, y, 1_000)).isEqualTo(EscapeTime.NEVER);
  }

  @ParameterizedTest
  @CsvSource({"0.26, 0", "-2.001, 0", "0, 1.01", "1, 1", "-0.75, 0.1"})
  void pointsOutsideEscape(double x, double y) {
    assertThat(EscapeTime.of(x, y, 1_000)).isLessThan(1_000.0);
  }

  @Test
  void farPointsEscapeSooner() {
    assertThat(EscapeTime.of(2, 0, 1_000)).isLessThan(EscapeTime.of(1, 0, 1_000));
    assertThat(EscapeTime.of(1, 0, 1_000)).isLessThan(EscapeTime.of(0.3, 0, 1_000));
  }

  @Test
  void changesSmoothlyBetweenNeighbours() {
    double before = EscapeTime.of(0.5, 0, 1_000);
    for (double x = 0.5; x < 2; x += 0.001) {
      double time = EscapeTime.of(x, 0, 1_000);
      assertThat(time).isWithin(0.1).of(before);
      before = time;
    }
  }

  @Test
  void isSymmetricAboutTheRealAxis() {
    assertThat(EscapeTime.of(-0.7, 0.4, 1_000)).isEqualTo(EscapeTime.of(-0.7, -0.4, 1_000));
  }
}
