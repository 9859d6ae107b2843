package com.example.serialized;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.JavaSerialized;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class Shapes {
  private Shapes() {}

  static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    int[] numbers;
    Double number;
  }

  @SuppressWarnings("serial") // fields of interfaces
  static final class Shape extends Base {
    private static final long serialVersionUID = 1L;
    final List<Corner> corners = new ArrayList<>();
    BigDecimal size;
    Instant made;
    DayOfWeek day;
    transient Thread owner;
    Corner[][] more;
  }

  static final class Corner implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Deferrable
  @JavaSerialized(allow = Corner.class)
  static Shape turn(@JavaSerialized(allow = Corner.class) Shape shape, double angle) {
    return shape;
  }

  @Deferrable
  static void draw(@JavaSerialized ArrayList<? extends Corner> corners, @JavaSerialized Corner[] more) {}
}
