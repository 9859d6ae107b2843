package dev.forrest;

import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.Node;
import dev.forrest.codec.Shown;
import dev.forrest.graph.FileContent;
import dev.forrest.graph.GraphException;
import dev.forrest.graph.GraphProblem;
import dev.forrest.graph.GraphReader;
import dev.forrest.graph.ReturnCodec;
import dev.forrest.graph.RootReader;
import dev.forrest.graph.SchemaMismatchException;
import dev.forrest.graph.Units;
import dev.forrest.proto.MethodSchema;
import dev.forrest.store.Bin;
import dev.forrest.store.StoredAttempt;
import dev.forrest.store.StoredFile;
import dev.forrest.store.TaskDirectory;
import dev.forrest.store.UnreadableFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result in a task file; the value is decoded when it is asked for. */
final class StoredResult<R> implements TaskResult<R>, StoredTask<R> {
  /** To show the arguments of a larger file would take too long. */
  private static final int LARGEST_SHOWN = 1 << 20;

  private static final String CURE =
      " Read it with the build that stored it, or schedule the task anew.";

  private final String id;
  private final Path path;
  private final Units units;
  private final StoredFile file;
  private final Metadata metadata;
  private final List<Attempt> attempts;

  private StoredResult(
      String id,
      Path path,
      Units units,
      StoredFile file,
      Metadata metadata,
      List<Attempt> attempts) {
    this.id = id;
    this.path = path;
    this.units = units;
    this.file = file;
    this.metadata = metadata;
    this.attempts = attempts;
  }

  /**
   * Reads a task's file.
   *
   * @throws IOException if it does not exist, or cannot be read; a file that is no task file is a
   *     result with the verdict UNREADABLE instead
   */
  private static <R> StoredResult<R> read(TaskDirectory directory, Bin bin, String id, Units units)
      throws IOException {
    Path path = directory.file(bin, id);
    List<Attempt> attempts = new ArrayList<>();
    try {
      StoredFile file = StoredFile.read(path);
      for (StoredAttempt attempt : file.attempts()) {
        attempts.add(new StoredAttemptView(attempt, directory));
      }
      Metadata metadata = Metadata.of(file.metadata());
      return new StoredResult<>(id, path, units, file, metadata, attempts);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      attempts.add(
          new StoredAttemptView(
              new StoredAttempt(UnreadableFiles.attempt(e.getMessage()), null, null), directory));
      return new StoredResult<>(id, path, units, null, Metadata.of(), attempts);
    }
  }

  /** Reads a task's file; null where it was moved or deleted meanwhile. */
  static <R> StoredResult<R> readOrNull(TaskDirectory directory, Bin bin, String id, Units units) {
    try {
      return read(directory, bin, id, units);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Verdict verdict() {
    return last().map(Attempt::verdict).orElse(Verdict.UNKNOWN);
  }

  @Override
  @SuppressWarnings("unchecked")
  public R returnValue() {
    Optional<TaskFailure> failure = failure();
    if (failure.isPresent()) {
      throw new TaskFailedException(id, failure.get(), FailureText.of(this));
    }
    ReturnCodec codec = new ReturnCodec(method(), units);
    ByteBuffer returned = file.attempts().get(file.attempts().size() - 1).returned();
    if (returned == null) {
      return null;
    }
    try {
      return (R) codec.readMessage(FileContent.stream(returned));
    } catch (IOException | RuntimeException e) {
      // Also what the constructor of a record throws.
      throw new IllegalStateException(
          "The return value in "
              + path
              + " cannot be read: "
              + e.getMessage()
              + (e instanceof SchemaMismatchException ? CURE : ""),
          e);
    }
  }

  @Override
  public Optional<TaskFailure> failure() {
    return last()
        .map(Attempt::failure)
        .orElseGet(
            () ->
                Optional.of(
                    new TaskFailure(
                        Verdict.UNKNOWN, "The task was not run yet.", Optional.empty())));
  }

  @Override
  public Metadata metadata() {
    return metadata;
  }

  @Override
  public Duration runtime() {
    return last().map(Attempt::runtime).orElse(Duration.ZERO);
  }

  @Override
  public List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  @Override
  public Output output() {
    return last().map(Attempt::output).orElse(new Output(null));
  }

  @Override
  public Task<R> task() {
    return new ValueTask<>(root());
  }

  /** The task's file. */
  Path path() {
    return path;
  }

  /** The task with its arguments, for people; where it cannot be read, what it calls. */
  String call() {
    if (file == null) {
      return "(the file cannot be read)";
    }
    if (file.goodLength() <= LARGEST_SHOWN) {
      try {
        return CallText.of(root());
      } catch (RuntimeException e) {
        // It does not fit this class path, which its verdict may be about.
      }
    }
    return Shown.text(
        file.head().getMethodsList().stream()
            .limit(100)
            .map(MethodSchema::getId)
            .collect(Collectors.joining(", ")));
  }

  private Optional<Attempt> last() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  private Node root() {
    if (file == null) {
      throw new IllegalStateException(
          path + " is no task file: " + failure().map(TaskFailure::message).orElse(""));
    }
    try {
      return GraphReader.read(file.graph(), units);
    } catch (IOException | GraphException e) {
      throw unusable(e);
    }
  }

  /** The method whose value the result is; null where it is none's. */
  private DeferrableMethod method() {
    try {
      return RootReader.method(file.graph(), units);
    } catch (IOException | GraphException e) {
      throw unusable(e);
    }
  }

  private IllegalStateException unusable(Exception why) {
    boolean mismatch =
        why instanceof GraphException e && e.problem() == GraphProblem.SCHEMA_MISMATCH;
    return new IllegalStateException(
        path + " cannot be used here. " + why.getMessage() + (mismatch ? CURE : ""), why);
  }

  @Override
  public String toString() {
    return id + " " + verdict();
  }
}
