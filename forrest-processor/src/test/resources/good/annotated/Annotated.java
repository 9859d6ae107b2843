package com.example.annotated;

import dev.forrest.annotations.Deferrable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** What says of types that they may be null leaves no trace. */
final class Annotated {
  private Annotated() {}

  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @interface Nullable {}

  record Pair<A, @Nullable B>(A first, @Nullable B second) {}

  record Item(
      @Nullable String name,
      List<@Nullable String> tags,
      String @Nullable [] words,
      Annotated.@Nullable Pair<Integer, Integer> range) {}

  @Deferrable
  static @Nullable Item item(
      @Nullable Item item,
      List<@Nullable Item> items,
      Map<? extends @Nullable String, ? extends List<@Nullable Item>> byName) {
    return item;
  }

  @Deferrable
  static List<@Nullable Pair<@Nullable String, Integer>> pairs(
      @Nullable Pair<@Nullable Integer, @Nullable Item> pair,
      int @Nullable [] numbers,
      @Nullable Integer @Nullable [] boxes) {
    return List.of();
  }

  @Deferrable
  static <@Nullable T extends @Nullable Item> @Nullable T same(@Nullable T value) {
    return value;
  }
}
