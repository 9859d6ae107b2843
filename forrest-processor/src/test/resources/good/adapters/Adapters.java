package com.example.adapters;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

final class Adapters {
  private Adapters() {}

  record Stars(List<Star> all, Star[] array, Map<String, Star> byName, AtomicLong count) {}

  @Deferrable
  static Star move(Star star, Box<Star> box, AtomicLong count) {
    return star;
  }

  @Deferrable
  static Stars count(Stars stars, List<AtomicLong> counts) {
    return stars;
  }

  record StarData(String name, List<Star> companions) {}

  @TaskAdapter
  static final class StarAdapter {
    private StarAdapter() {}

    static StarData toStored(Star star) {
      return new StarData(star.name(), star.companions());
    }

    static Star fromStored(StarData stored) throws IOException {
      return new Star(stored.name(), stored.companions());
    }
  }

  @TaskAdapter
  static final class BoxAdapter {
    private BoxAdapter() {}

    static <T> List<T> toStored(Box<T> box) {
      return List.of(box.content());
    }

    static <E> Box<E> fromStored(List<E> stored) {
      return new Box<>(stored.get(0));
    }
  }
}
