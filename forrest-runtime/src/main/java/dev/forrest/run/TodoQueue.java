package dev.forrest.run;

import dev.forrest.codec.Shown;
import dev.forrest.store.Bin;
import dev.forrest.store.TaskDirectory;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * The tasks that lay in todo when the run began, in order of their ids; holds a few thousand at a
 * time, however many there are. Thread-safe.
 */
final class TodoQueue {
  private static final int BATCH = 4096;

  private final TaskDirectory directory;
  private final TreeSet<String> batch = new TreeSet<>();
  private final String end;
  private final int size;
  private String taken = "";
  private boolean exhausted;

  TodoQueue(TaskDirectory directory, RunLog log) throws IOException {
    this.directory = directory;
    int count = 0;
    String max = "";
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.bin(Bin.TODO))) {
      for (Path file : files) {
        if (TaskDirectory.isTaskFile(file)) {
          String id = TaskDirectory.idOf(file);
          count++;
          max = max.compareTo(id) < 0 ? id : max;
        } else if (!file.getFileName().toString().startsWith(".")) {
          log.warning(
              Shown.text(file.toString(), 4096)
                  + " is no task file, and is left alone. Task files are plain files named ID.pb.");
        }
      }
    }
    size = count;
    end = max;
  }

  /** How many tasks there were in the beginning. */
  int size() {
    return size;
  }

  /** The last id; empty where there is none. */
  String last() {
    return end;
  }

  /** The next id, or null when there is none. */
  synchronized String next() throws IOException {
    if (batch.isEmpty() && !exhausted) {
      fill();
    }
    String id = batch.pollFirst();
    if (id != null) {
      taken = id;
    }
    return id;
  }

  /** Looks for the smallest ids behind the one that was taken last. */
  private void fill() throws IOException {
    PriorityQueue<String> largestFirst = new PriorityQueue<>(Comparator.reverseOrder());
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.bin(Bin.TODO), "*.pb")) {
      for (Path file : files) {
        String id = TaskDirectory.idOf(file);
        if (id != null && id.compareTo(taken) > 0 && id.compareTo(end) <= 0) {
          if (TaskDirectory.isTaskFile(file)) {
            largestFirst.add(id);
          }
          if (largestFirst.size() > BATCH) {
            largestFirst.remove();
          }
        }
      }
    }
    exhausted = largestFirst.size() < BATCH;
    batch.addAll(largestFirst);
  }
}
