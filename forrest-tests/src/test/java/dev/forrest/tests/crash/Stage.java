package dev.forrest.tests.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a round's files lie: the task list, and beside it what the round's processes tell the test.
 *
 * @param root the round's directory
 */
record Stage(Path root) {
  /** Makes the directories, but not the task list. */
  void create() throws IOException {
    Files.createDirectories(acts());
    Files.createDirectories(root.resolve("output"));
  }

  Path list() {
    return root.resolve("tasklist");
  }

  /** What tasks write: a journal for each key. */
  Path acts() {
    return root.resolve("acts");
  }

  /** The acts of a task, by the key that it was scheduled with. */
  Journal acts(String key) {
    return new Journal(acts().resolve(key));
  }

  /** Whose existence does not matter, but whose lock says that an attempt lives. */
  Path lock(String key) {
    return root.resolve(key + ".lock");
  }

  /** Tasks of which {@code schedule} said that they are stored: id and key. */
  Journal acknowledged() {
    return new Journal(root.resolve("acknowledged"));
  }

  /** Results that runs have yielded: id, verdict, number of the attempt. */
  Journal yielded() {
    return new Journal(root.resolve("yielded"));
  }

  /** What a program prints. */
  Path output(String program) {
    return root.resolve("output").resolve(program);
  }

  /** The ids of the tasks that lie in a directory of the list, such as {@code todo}. */
  List<String> ids(String bin) throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path file : files(bin)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".pb") && !name.startsWith(".")) {
        ids.add(name.substring(0, name.length() - ".pb".length()));
      }
    }
    return ids;
  }

  /** All files in a directory of the list; none while it is not there. */
  List<Path> files(String bin) throws IOException {
    Path directory = list().resolve(bin);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
