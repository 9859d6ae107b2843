package other;

import dev.forrest.annotations.TaskAdapter;

@TaskAdapter
public final class ThreadAdapter {
  static String toStored(Thread thread) {
    return thread.getName();
  }

  static Thread fromStored(String stored) {
    return new Thread(stored);
  }
}
