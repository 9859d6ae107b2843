package dev.forrest;

import dev.forrest.proto.Failure;
import dev.forrest.proto.Frame;
import dev.forrest.store.StoredAttempt;
import dev.forrest.store.TaskDirectory;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An attempt as it is stored in a file. */
final class StoredAttemptView implements Attempt {
  private final dev.forrest.proto.Attempt stored;
  private final StoredAttempt attempt;
  private final TaskDirectory directory;

  StoredAttemptView(StoredAttempt attempt, TaskDirectory directory) {
    this.stored = attempt.attempt();
    this.attempt = attempt;
    this.directory = directory;
  }

  @Override
  public int number() {
    return stored.getNumber();
  }

  @Override
  public Verdict verdict() {
    return Verdict.valueOf(stored.getVerdict().name());
  }

  @Override
  public Instant started() {
    try {
      return Instant.parse(stored.getStarted());
    } catch (DateTimeException e) {
      return Instant.EPOCH; // an attempt that somebody wrote by hand
    }
  }

  @Override
  public Duration runtime() {
    return Duration.ofNanos(
        stored.hasRuntimeNanos() ? stored.getRuntimeNanos() : stored.getWallNanos());
  }

  @Override
  public Optional<TaskFailure> failure() {
    if (verdict() == Verdict.RETURNED) {
      return Optional.empty();
    }
    Optional<RemoteThrowable> thrown =
        Optional.ofNullable(attempt.thrown()).map(StoredAttemptView::throwable);
    String message =
        stored.hasDiagnosis()
            ? stored.getDiagnosis()
            : thrown
                .map(t -> "The task threw " + t)
                .orElse(
                    attempt.threw()
                        ? "The task threw something whose description is damaged."
                        : "The task failed.");
    return Optional.of(new TaskFailure(verdict(), message, thrown));
  }

  @Override
  public Output output() {
    return new Output(stored.hasOutput() ? log(stored.getOutput()).orElse(null) : null);
  }

  @Override
  public Optional<Path> crashReport() {
    return stored.hasCrashReport() ? log(stored.getCrashReport()) : Optional.empty();
  }

  @Override
  public Optional<Path> threadDump() {
    return stored.hasThreadDump() ? log(stored.getThreadDump()) : Optional.empty();
  }

  @Override
  public Optional<Instant> retryAt() {
    try {
      return stored.hasRetryAt()
          ? Optional.of(Instant.parse(stored.getRetryAt()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // an attempt that somebody wrote by hand
    }
  }

  /** A path that a file names, where it is one of the list's logs. */
  private Optional<Path> log(String path) {
    return Optional.ofNullable(directory.logOrNull(path));
  }

  private static RemoteThrowable throwable(Failure failure) {
    List<Frame> frames = failure.getStackList();
    StackTraceElement[] stack = new StackTraceElement[frames.size()];
    for (int i = 0; i < stack.length; i++) {
      Frame frame = frames.get(i);
      stack[i] =
          new StackTraceElement(
              frame.getClassName(),
              frame.getMethod(),
              frame.hasFile() ? frame.getFile() : null,
              frame.getLine());
    }
    RemoteThrowable throwable =
        new RemoteThrowable(
            failure.getClassName(),
            failure.hasMessage() ? failure.getMessage() : null,
            stack,
            failure.hasCause() ? throwable(failure.getCause()) : null);
    for (Failure suppressed : failure.getSuppressedList()) {
      throwable.addSuppressed(throwable(suppressed));
    }
    return throwable;
  }
}
