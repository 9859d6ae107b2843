package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.codec.CallNode;
import dev.forrest.codec.Node;
import dev.forrest.codec.PartNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What generated stubs do when a user calls them. */
final class StubsTest {
  private static final String USER =
      """
      package com.example;

      import dev.forrest.ListTask;
      import dev.forrest.Task;
      import dev.forrest.ValueTask;
      import dev.forrest.annotations.Deferrable;
      import dev.forrest.codec.ConstantNode;
      import java.util.List;
      import java.util.Map;

      final class User {
        record Item(String name, List<Item[]> parts) {}

        private User() {}

        @Deferrable
        static double three(int a, List<? extends CharSequenceBox> b, String c) {
          return a;
        }

        record CharSequenceBox(String text) {}

        @Deferrable
        static int four(int a, int b, int c, int d) {
          return a;
        }

        @Deferrable
        static String[] array(String[] names) {
          return names;
        }

        @Deferrable
        static Map<String, List<Item>> map() {
          return Map.of();
        }

        static <T> Task<T> task(T value) {
          return new ValueTask<>(new ConstantNode(value));
        }

        static Object[] mixes() {
          List<CharSequenceBox> b = List.of();
          return new Object[] {
            Deferred.three(1, b, "c"),
            Deferred.three(1, b, task("c")),
            Deferred.three(1, task(b), "c"),
            Deferred.three(1, task(b), task("c")),
            Deferred.three(task(1), b, "c"),
            Deferred.three(task(1), b, task("c")),
            Deferred.three(task(1), task(b), "c"),
            Deferred.three(task(1), task(b), task("c")),
          };
        }

        static Object[] four() {
          return new Object[] {
            Deferred.four(1, 2, 3, 4), Deferred.four(task(1), task(2), task(3), task(4))
          };
        }

        static Object[] arrays() {
          return new Object[] {Deferred.array(new String[] {"x", "y"}), Deferred.array((String[]) null)};
        }

        static Object[] part() {
          ListTask<Item, DeferredItem> items = Deferred.map().get("key");
          return new Object[] {items.get(Deferred.four(1, 2, 3, 4)).parts().get(0).get(1).name()};
        }
      }
      """;

  private static final Compiled COMPILED = Compiled.of(List.of(Sources.source("User", USER)));

  @Test
  void takeEveryMixOfPlainAndDeferred() throws Exception {
    List<String> mixes = new ArrayList<>();
    for (CallNode call : calls("mixes")) {
      mixes.add(deferred(call, 3));
    }
    assertThat(mixes)
        .containsExactly("ppp", "ppd", "pdp", "pdd", "dpp", "dpd", "ddp", "ddd")
        .inOrder();
  }

  @Test
  void takeAllPlainOrAllDeferredAboveThree() throws Exception {
    assertThat(deferred(calls("four").get(0), 4)).isEqualTo("pppp");
    assertThat(deferred(calls("four").get(1), 4)).isEqualTo("dddd");
    assertThat(methods("four")).hasSize(2);
  }

  @Test
  void takeAnArrayForOneArgument() throws Exception {
    assertThat(calls("arrays").get(0).argument(0)).isEqualTo(new String[] {"x", "y"});
    assertThat(calls("arrays").get(1).argument(0)).isNull();
  }

  @Test
  void returnProxiesThatReachAnyDepth() throws Exception {
    PartNode name = (PartNode) Node.of(objects("part")[0]);
    assertThat(name.component()).isEqualTo("name");
    PartNode element = (PartNode) name.whole();
    assertThat(element.index()).isEqualTo(1);
    PartNode parts = (PartNode) ((PartNode) element.whole()).whole();
    assertThat(parts.component()).isEqualTo("parts");
    assertThat(parts.unit()).isEqualTo("com.example.Deferred");
    assertThat(((PartNode) parts.whole()).at()).isInstanceOf(CallNode.class);
  }

  private static List<Method> methods(String name) throws ReflectiveOperationException {
    return List.of(COMPILED.loadClass("com.example.Deferred").getDeclaredMethods()).stream()
        .filter(method -> method.getName().equals(name))
        .toList();
  }

  private static String deferred(CallNode call, int parameters) {
    StringBuilder mix = new StringBuilder();
    for (int i = 0; i < parameters; i++) {
      mix.append(call.argument(i) instanceof Node ? 'd' : 'p');
    }
    return mix.toString();
  }

  private static List<CallNode> calls(String method) throws ReflectiveOperationException {
    List<CallNode> calls = new ArrayList<>();
    for (Object task : objects(method)) {
      calls.add((CallNode) Node.of(task));
    }
    return calls;
  }

  private static Object[] objects(String name) throws ReflectiveOperationException {
    Method method = COMPILED.loadClass("com.example.User").getDeclaredMethod(name);
    method.setAccessible(true);
    return (Object[]) method.invoke(null);
  }
}
