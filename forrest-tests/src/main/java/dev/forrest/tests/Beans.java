package dev.forrest.tests;

import com.google.protobuf.Timestamp;
import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import dev.forrest.annotations.JavaSerialized;
import java.awt.Point;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Objects with getters and public fields, stored in several ways. */
@DeferrableStubs("BeanTasks")
final class Beans {
  private Beans() {}

  /** With getters as Lombok writes them, and fields. */
  @SuppressWarnings("NonApiType")
  static final class Bean implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int size;
    public String name;
    public final ArrayList<String> tags = new ArrayList<>();

    Bean(String name, int size) {
      this.name = name;
      this.size = size;
    }

    public int getSize() {
      return size;
    }

    public boolean isEmpty() {
      return size == 0;
    }

    public Tree getTree() {
      return new Tree(name, List.of(new Tree("leaf", null)));
    }

    public int getLength() {
      return name.length();
    }
  }

  /** What has a getter by its interface. */
  sealed interface Place permits At, Nowhere {
    default Point getPoint() {
      return this instanceof At at ? new Point(at.x, at.y) : null;
    }
  }

  record At(int x, int y) implements Place {}

  record Nowhere() implements Place {}

  @Deferrable
  @JavaSerialized
  static Bean bean(String name, int size) {
    Bean bean = new Bean(name, size);
    bean.tags.add("new");
    return bean;
  }

  @Deferrable
  static List<Place> places(int x) {
    return List.of(new At(x, 2), new Nowhere());
  }

  @Deferrable
  static Map<Point, String> names(Point point) {
    return Map.of(point, "here");
  }

  @Deferrable
  static Timestamp timestamp(long seconds) {
    return Timestamp.newBuilder().setSeconds(seconds).build();
  }

  @Deferrable
  static String text(String name, int number) {
    return name + " " + number;
  }
}
