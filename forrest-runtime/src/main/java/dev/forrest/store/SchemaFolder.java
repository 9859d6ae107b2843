package dev.forrest.store;

import dev.forrest.codec.Unit;
import dev.forrest.graph.Units;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps the schemas of all units that a list's tasks use beside them, and {@code tasks.proto},
 * which imports them all: what protoc needs to show the files.
 */
final class SchemaFolder {
  private static final String TASK_SCHEMA = "forrest/task.proto";
  private static final String ALL = "tasks.proto";

  private final TaskDirectory directory;
  private final Disk disk;
  private final Set<String> written = new HashSet<>();

  SchemaFolder(TaskDirectory directory, Disk disk) {
    this.directory = directory;
    this.disk = disk;
  }

  /** Writes the schemas of some units, where that was not done yet. */
  synchronized void ensure(Units units, Collection<String> names) throws IOException {
    boolean first = written.isEmpty();
    if (!first && written.containsAll(names)) {
      return;
    }
    if (first) {
      put(TASK_SCHEMA, resource(SchemaFolder.class, TASK_SCHEMA));
      written.add("");
    }
    for (String name : names) {
      Unit unit = units.find(name);
      if (unit == null) {
        throw new IOException(
            "Unit "
                + name
                + " is not registered: META-INF/services/"
                + Unit.class.getName()
                + " on the class path does not name it. Was a shaded jar built without merging"
                + " service files?");
      }
      put(unit.schemaFile(), resource(unit.getClass(), unit.schemaResource()));
    }
    put(ALL, imports().getBytes(StandardCharsets.UTF_8));
    written.addAll(names);
  }

  private void put(String file, byte[] content) throws IOException {
    Path target = directory.schema().resolve(file);
    if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), content)) {
      Files.createDirectories(target.getParent());
      disk.write(target, out -> out.write(content));
    }
  }

  private static byte[] resource(Class<?> beside, String name) throws IOException {
    ClassLoader loader = beside.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(
            "The schema "
                + name
                + " is missing from the class path. Rebuild the module that has "
                + beside.getName()
                + ", and keep its resources.");
      }
      return in.readAllBytes();
    }
  }

  /** Imports every schema that lies there, those of earlier programs too. */
  private String imports() throws IOException {
    Path schema = directory.schema();
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(schema)) {
      List<Path> protos = all.filter(file -> file.toString().endsWith(".proto")).toList();
      for (Path proto : protos) {
        files.add(schema.relativize(proto).toString().replace('\\', '/'));
      }
    }
    files.remove(ALL);
    StringBuilder text = new StringBuilder();
    text.append("// All that the task files here can hold. Written by Forrest.\n");
    text.append("syntax = \"proto2\";\n\n");
    for (String file : files) {
      text.append("import public \"").append(file).append("\";\n");
    }
    return text.toString();
  }
}
