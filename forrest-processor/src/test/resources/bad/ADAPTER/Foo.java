package com.example;

import dev.forrest.annotations.TaskAdapter;
import java.util.List;
import java.util.Optional;

final class Foo {
  private Foo() {}

  @TaskAdapter
  private static final class Hidden {}

  @TaskAdapter
  static final class NoFrom {
    static String toStored(Thread thread) {
      return thread.getName();
    }
  }

  @TaskAdapter
  static final class NotStatic {
    String toStored(Thread thread) {
      return thread.getName();
    }

    Thread fromStored(String stored) {
      return new Thread(stored);
    }
  }

  @TaskAdapter
  static final class Other {
    static String toStored(Thread thread) {
      return thread.getName();
    }

    static Thread fromStored(int stored) {
      return new Thread();
    }
  }

  @TaskAdapter
  static final class Arrays {
    static String toStored(Thread[] threads) {
      return "";
    }

    static Thread[] fromStored(String stored) {
      return new Thread[0];
    }
  }

  @TaskAdapter
  static final class Concrete {
    static List<String> toStored(Iterable<String> strings) {
      return List.of();
    }

    static Iterable<String> fromStored(List<String> stored) {
      return stored;
    }
  }

  @TaskAdapter
  static final class Nothing {
    static void toStored(Thread thread) {}

    static Thread fromStored(String stored) {
      return null;
    }
  }
}
