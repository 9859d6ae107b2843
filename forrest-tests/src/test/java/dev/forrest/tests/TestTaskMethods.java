package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;

/** Deferrable methods of a package's tests, beside those of its main sources. */
@DeferrableStubs("TestTasks")
final class TestTaskMethods {
  private TestTaskMethods() {}

  @Deferrable
  static Item shorten(Item item) {
    return new Item(item.name().substring(0, 1), item.samples());
  }

  @Deferrable
  static String loadClass(String name) throws ClassNotFoundException {
    return Class.forName(name).getName();
  }
}
