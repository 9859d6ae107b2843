package dev.forrest.tests.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Counts towards the moment of a kill, from when it is made. What changes twice between two looks
 * counts once.
 */
final class Watch {
  private final Kill.Moment moment;
  private final List<Path> directories = new ArrayList<>();
  private final long start = System.nanoTime();
  private Map<Path, Long> before;
  private int count;

  Watch(Stage stage, Kill.Moment moment) {
    this.moment = moment;
    List<String> bins =
        switch (moment) {
          case MILLIS, ACTS -> List.of();
          case APPENDS -> List.of("running");
          case CHANGES -> List.of("todo", "running", "done", "fail");
        };
    bins.forEach(bin -> directories.add(stage.list().resolve(bin)));
    if (moment == Kill.Moment.CHANGES || moment == Kill.Moment.ACTS) {
      directories.add(stage.acts());
    }
    before = sizes();
  }

  /** How far it has come; looks again at each call. */
  long count() {
    if (moment == Kill.Moment.MILLIS) {
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
    Map<Path, Long> now = sizes();
    if (moment == Kill.Moment.APPENDS) {
      for (Map.Entry<Path, Long> file : now.entrySet()) {
        Long size = before.get(file.getKey());
        boolean task = file.getKey().toString().endsWith(".pb");
        count += task && size != null && size < file.getValue() ? 1 : 0;
      }
    } else {
      count += now.equals(before) ? 0 : 1;
    }
    before = now;
    return count;
  }

  /** The sizes of all files; 0 of those that vanish meanwhile. */
  private Map<Path, Long> sizes() {
    Map<Path, Long> sizes = new HashMap<>();
    for (Path directory : directories) {
      String[] names = directory.toFile().list();
      for (String name : names == null ? new String[0] : names) {
        Path file = directory.resolve(name);
        sizes.put(file, file.toFile().length());
      }
    }
    return sizes;
  }
}
