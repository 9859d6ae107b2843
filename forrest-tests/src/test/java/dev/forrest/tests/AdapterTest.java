package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.tests.Adapted.Shapes;
import java.awt.Point;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that Forrest cannot store go through files and workers as others. */
final class AdapterTest {
  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  static Shapes shapes() {
    return new Shapes(
        new Point(1, -2),
        Arrays.asList(new Point(3, 4), null),
        new Point[] {null, new Point(5, 6)},
        Map.of("a", new Point(7, 8)),
        new AtomicLong(Long.MIN_VALUE),
        Arrays.asList(null, new AtomicLong(9), null),
        new AtomicReference<>(List.of(new Point(10, 11))),
        Arrays.asList(Locale.GERMANY, null));
  }

  /** Counters and references compare by identity. */
  static void assertSame(Shapes read, Shapes written) {
    assertThat(read.one()).isEqualTo(written.one());
    assertThat(read.list()).isEqualTo(written.list());
    assertThat(read.array()).isEqualTo(written.array());
    assertThat(read.byName()).isEqualTo(written.byName());
    assertThat(read.count().get()).isEqualTo(written.count().get());
    assertThat(read.counts().get(0)).isNull();
    assertThat(read.counts().get(1).get()).isEqualTo(9);
    assertThat(read.counts().get(2)).isNull();
    assertThat(read.reference().get()).isEqualTo(written.reference().get());
    assertThat(read.locales()).isEqualTo(written.locales());
  }

  @Test
  void returnAsTheyWereGiven() {
    Shapes read = Lists.run(directory, AdaptedTasks.same(shapes())).returnValue();
    assertSame(read, shapes());
  }

  @Test
  void keepNullAndPassFromTaskToTask() {
    assertThat(
            Lists.run(directory, AdaptedTasks.swap(AdaptedTasks.same(shapes()).list().get(0)))
                .returnValue())
        .isEqualTo(new Point(4, 3));
    assertThat(Lists.run(parent.resolve("other"), AdaptedTasks.swap((Point) null)).returnValue())
        .isNull();
  }

  @Test
  void whatAnAdapterThrowsIsSaid() {
    Shapes shapes =
        new Shapes(null, null, null, null, null, null, null, List.of(Locale.forLanguageTag("xx")));
    RuntimeException e =
        assertThrows(RuntimeException.class, () -> Lists.run(directory, AdaptedTasks.same(shapes)));
    assertThat(e).hasMessageThat().contains("LocaleAdapter");
    assertThat(e).hasMessageThat().contains("nobody speaks xx");
  }
}
