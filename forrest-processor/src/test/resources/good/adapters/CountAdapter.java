package com.example.adapters;

import dev.forrest.annotations.TaskAdapter;
import java.util.concurrent.atomic.AtomicLong;

@TaskAdapter
public final class CountAdapter {
  private CountAdapter() {}

  public static long toStored(AtomicLong count) {
    return count.get();
  }

  public static AtomicLong fromStored(long stored) {
    return new AtomicLong(stored);
  }
}
