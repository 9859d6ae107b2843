package com.example;

import dev.forrest.annotations.TaskAdapter;

@TaskAdapter
final class Second {
  static String toStored(Thread thread) {
    return thread.getName();
  }

  static Thread fromStored(String stored) {
    return new Thread(stored);
  }
}
