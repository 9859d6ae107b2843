package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import dev.forrest.annotations.TaskAdapter;
import java.awt.Point;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Types that adapters convert. */
@DeferrableStubs("AdaptedTasks")
final class Adapted {
  private Adapted() {}

  record PointData(int x, int y) {}

  record Shapes(
      Point one,
      List<Point> list,
      Point[] array,
      Map<String, Point> byName,
      AtomicLong count,
      List<AtomicLong> counts,
      AtomicReference<List<Point>> reference,
      List<Locale> locales) {}

  @Deferrable
  static Shapes same(Shapes shapes) {
    return shapes;
  }

  @Deferrable
  static Point swap(Point point) {
    return point == null ? null : new Point(point.y, point.x);
  }

  @TaskAdapter
  static final class PointAdapter {
    private PointAdapter() {}

    static PointData toStored(Point point) {
      return new PointData(point.x, point.y);
    }

    static Point fromStored(PointData stored) {
      return new Point(stored.x(), stored.y());
    }
  }

  @TaskAdapter
  static final class CountAdapter {
    private CountAdapter() {}

    static long toStored(AtomicLong count) {
      return count.get();
    }

    static AtomicLong fromStored(long stored) {
      if (stored == 0) {
        throw new IllegalArgumentException("zero stands for null, and is not for the adapter");
      }
      return new AtomicLong(stored);
    }
  }

  @TaskAdapter
  static final class ReferenceAdapter {
    private ReferenceAdapter() {}

    static <T> List<T> toStored(AtomicReference<T> reference) {
      return reference.get() == null ? List.of() : List.of(reference.get());
    }

    static <T> AtomicReference<T> fromStored(List<T> stored) {
      return new AtomicReference<>(stored.isEmpty() ? null : stored.get(0));
    }
  }

  @TaskAdapter
  static final class LocaleAdapter {
    private LocaleAdapter() {}

    static String toStored(Locale locale) {
      if (locale.getLanguage().equals("xx")) {
        throw new IllegalArgumentException("nobody speaks xx");
      }
      return locale.toLanguageTag();
    }

    static Locale fromStored(String stored) {
      if (stored.isEmpty()) {
        throw new IllegalArgumentException("empty stands for null, and is not for the adapter");
      }
      return Locale.forLanguageTag(stored);
    }
  }
}
