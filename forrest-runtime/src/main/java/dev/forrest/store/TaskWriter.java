package dev.forrest.store;

import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.Limits;
import dev.forrest.codec.Node;
import dev.forrest.graph.GraphWriter;
import dev.forrest.graph.Units;
import dev.forrest.proto.MethodSchema;
import dev.forrest.proto.TaskFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Writes new task files into todo. Thread-safe. */
public final class TaskWriter {
  private static final int FORMAT = 1;

  /** How far the clock of whoever wrote other ids may have been ahead. */
  private static final Duration FUTURE = Duration.ofDays(366);

  private final TaskDirectory directory;
  private final Disk disk;
  private final Units units;
  private final SchemaFolder schemas;
  private final TaskIds ids;

  public TaskWriter(TaskDirectory directory, Disk disk, Units units) throws IOException {
    this.directory = directory;
    this.disk = disk;
    this.units = units;
    this.schemas = new SchemaFolder(directory, disk);
    this.ids = new TaskIds(latest(directory));
  }

  /**
   * Writes a task; it is on the disk when this returns, and not in todo when this throws.
   *
   * @param metadata scalar values by key, in order
   * @param limits of this task alone
   * @return the task's id
   * @throws CodecException if the graph holds a value that cannot be stored
   */
  public String write(Node root, Map<String, Object> metadata, Limits limits) throws IOException {
    GraphWriter graph = new GraphWriter(root, units);
    String id = ids.next();
    TaskFile head = head(id, graph, metadata, limits);
    long size = head.getSerializedSize() + graph.size();
    if (size > Integer.MAX_VALUE) {
      throw new CodecException(
          "The task takes "
              + size
              + " bytes; a task file holds at most 2 GiB. Store large inputs"
              + " in a file of their own, and pass its path.");
    }
    schemas.ensure(units, head.getUnitsList());
    Path file = directory.file(Bin.TODO, id);
    boolean written = false;
    try {
      disk.write(
          file,
          out -> {
            CodedOutputStream coded = CodedOutputStream.newInstance(out);
            head.writeTo(coded);
            graph.writeTo(coded);
            coded.flush();
          });
      written = true;
    } finally {
      if (!written) {
        remove(file);
      }
    }
    return id;
  }

  /** Nobody is told of the task, so it must not run, even where it was renamed in already. */
  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What went wrong before matters more.
    }
  }

  private TaskFile head(String id, GraphWriter graph, Map<String, Object> metadata, Limits limits)
      throws IOException {
    TaskFile.Builder head =
        TaskFile.newBuilder()
            .setFormat(FORMAT)
            .setId(id)
            .setScheduled(Instant.now().toString())
            .addAllUnits(graph.units())
            .setNodeCount(graph.nodeCount())
            .setRoot(graph.root());
    if (graph.lambdas() > 0) {
      head.setLambdas(graph.lambdas());
    }
    if (limits != Limits.NONE) {
      head.setLimits(message(limits));
    }
    for (Map.Entry<DeferrableMethod, Integer> calls : graph.methods().entrySet()) {
      DeferrableMethod method = calls.getKey();
      head.addMethods(
          MethodSchema.newBuilder()
              .setId(method.id())
              .setUnit(method.unit())
              .setFingerprint(method.fingerprint())
              .setCalls(calls.getValue()));
    }
    for (Map.Entry<String, Object> entry : metadata.entrySet()) {
      head.addMetadata(MetadataValues.entry(entry.getKey(), entry.getValue()));
    }
    TaskFile built = head.build();
    StoredFile.check(built);
    return built;
  }

  private static dev.forrest.proto.Limits message(Limits limits) {
    dev.forrest.proto.Limits.Builder message = dev.forrest.proto.Limits.newBuilder();
    if (limits.timeoutMillis() > 0) {
      message.setTimeoutMillis(limits.timeoutMillis());
    }
    if (limits.heapBytes() > 0) {
      message.setHeapBytes(limits.heapBytes());
    }
    if (limits.memoryBytes() > 0) {
      message.setMemoryBytes(limits.memoryBytes());
    }
    if (limits.maxProcesses() > 0) {
      message.setMaxProcesses(limits.maxProcesses());
    }
    if (limits.maxOutputBytes() > 0) {
      message.setMaxOutputBytes(limits.maxOutputBytes());
    }
    if (limits.retries() >= 0) {
      message.setRetries(limits.retries());
    }
    return message.build();
  }

  /** The time of the last id in the directory, or null in an empty one. */
  private static Instant latest(TaskDirectory directory) throws IOException {
    Instant latest = null;
    // A foreign file must not push all ids behind the end of what an id can say.
    Instant horizon = Instant.now().plus(FUTURE);
    for (Bin bin : Bin.values()) {
      for (String id : directory.ids(bin)) {
        Instant time = Unique.timeOf(id);
        if (time != null && time.isBefore(horizon) && (latest == null || time.isAfter(latest))) {
          latest = time;
        }
      }
    }
    return latest;
  }
}
