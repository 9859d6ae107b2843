package com.example.names;

import dev.forrest.annotations.Deferrable;
import java.util.List;
import java.util.Map;

final class Names {
  private Names() {}

  record Locals(
      String value,
      String in,
      int out,
      long tag,
      List<String> sizes,
      String size,
      String name,
      String Codec,
      String StringCodec,
      List<String> instance,
      List<String> fooBar,
      List<String> foo_bar,
      String größe,
      String gr_u00f6_u00dfe,
      String $,
      String message,
      URL url,
      int yield,
      String record,
      String var,
      String yield_) {}

  enum URL {
    option,
    URL,
    größe
  }

  record string(ListOfString list, List<String> plain) {}

  record ListOfString(int x) {}

  record Task(Node node) {}

  record Node(double[] DoubleArray) {}

  static final class Outer {
    record Item(int x) {}
  }

  static final class Other {
    record Item(int y) {}
  }

  @Deferrable
  static Locals locals(Locals locals) {
    return locals;
  }

  @Deferrable
  static Map<string, Task> shadowed(Node Node, Task task, string names) {
    return Map.of();
  }

  @Deferrable
  static Outer.Item items(Outer.Item item, Other.Item other) {
    return item;
  }

  @Deferrable
  static Outer.Item doStuffArguments(Outer.Item index) {
    return index;
  }

  @Deferrable
  static Other.Item doStuff(List<String> a) {
    return null;
  }
}
