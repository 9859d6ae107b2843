package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import dev.forrest.annotations.JavaSerialized;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that Java serializes. */
@DeferrableStubs("SerializedTasks")
final class Serialized {
  private Serialized() {}

  static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    int[] numbers = {1, 2};
  }

  @SuppressWarnings("serial") // fields of interfaces
  static final class Shape extends Base {
    private static final long serialVersionUID = 1L;
    String name;
    List<Corner> corners;
    Map<String, Double> weights;
    Corner[][] grid;
    BigInteger size;
    Instant made;
    Shade shade;
    Base other;
    Shape next;
  }

  static class Corner implements Serializable {
    private static final long serialVersionUID = 1L;
    int x;
  }

  static final class SharpCorner extends Corner {
    private static final long serialVersionUID = 1L;
  }

  @Deferrable
  @JavaSerialized(allow = Corner.class)
  static Shape same(@JavaSerialized(allow = Corner.class) Shape shape) {
    return shape;
  }

  @Deferrable
  @JavaSerialized
  static Corner sharpen(@JavaSerialized Corner corner) {
    return new SharpCorner();
  }

  @Deferrable
  @SuppressWarnings("NonApiType") // a Map says no class that could be read
  static int size(@JavaSerialized HashMap<String, Corner> map) {
    return map.size();
  }
}
