package dev.forrest.worker;

import dev.forrest.codec.CodecException;
import dev.forrest.graph.GraphException;
import dev.forrest.graph.GraphProblem;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Failure;
import dev.forrest.proto.Frame;
import dev.forrest.proto.Verdict;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Turns throwables into data; survives those whose own methods throw, loop or return megabytes. */
final class Failures {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_FRAMES = 1024;
  private static final int MAX_TEXT = 1 << 16;

  /** Below these classes a stack trace shows only our own way to the task. */
  private static final String METHOD = "dev.forrest.codec.DeferrableMethod";

  private static final String LAMBDA = "dev.forrest.TaskFunction";
  private static final String HOST = "dev.forrest.codec.LambdaHost";
  private static final String RESTORE = "dev.forrest.graph.LambdaRestore";
  private static final String EVALUATOR = "dev.forrest.graph.Evaluator";

  /** Characters that there is room for, in all: a file's reader has its limits. */
  private int room = 1 << 20;

  private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Failures() {}

  /** The task threw. */
  static void writeThrown(Outcome outcome, Throwable thrown, long runtimeNanos) throws IOException {
    Failure failure = Description.of(thrown);
    Attempt.Builder attempt =
        Attempt.newBuilder()
            .setRuntimeNanos(runtimeNanos)
            .setVerdict(Verdict.THREW)
            .setFailure(failure);
    Failure outOfMemory = outOfMemoryOrNull(failure);
    if (outOfMemory != null) {
      attempt
          .setVerdict(Verdict.OUT_OF_MEMORY)
          .setDiagnosis(
              "The task ran out of memory: "
                  + describe(outOfMemory)
                  + ". Its heap was at most "
                  + (Runtime.getRuntime().maxMemory() >> 20)
                  + " MB. Raise the heap (RunOptions.heap, or heap on @Deferrable), or run fewer"
                  + " processes.");
    }
    outcome.write(attempt.build());
  }

  /** The task returned what no file can hold. */
  static void writeTooLarge(Outcome outcome, long size, long runtimeNanos) throws IOException {
    outcome.write(
        Attempt.newBuilder()
            .setRuntimeNanos(runtimeNanos)
            .setVerdict(Verdict.RESULT_TOO_LARGE)
            .setDiagnosis(
                "The return value takes "
                    + size
                    + " bytes; a task's file holds at most 2 GiB, with its arguments. Write it to a"
                    + " file of its own, and return its path, or return it in parts.")
            .build());
  }

  /** The exhausted memory that was thrown, or was the cause of it; null where none was. */
  private static Failure outOfMemoryOrNull(Failure thrown) {
    Failure failure = thrown;
    while (!failure.getClassName().equals(OutOfMemoryError.class.getName())) {
      if (!failure.hasCause()) {
        return null;
      }
      failure = failure.getCause();
    }
    return failure;
  }

  /** The task returned what cannot be stored. */
  static void writeNotStorable(Outcome outcome, Throwable why, long runtimeNanos)
      throws IOException {
    Failure failure = Description.of(why);
    outcome.write(
        Attempt.newBuilder()
            .setRuntimeNanos(runtimeNanos)
            .setVerdict(Verdict.RESULT_NOT_STORABLE)
            .setDiagnosis(
                "The task returned a value that cannot be stored: "
                    + (why instanceof CodecException ? failure.getMessage() : describe(failure)))
            .setFailure(failure)
            .build());
  }

  /** The file does not fit the class path. */
  static void writeMisfit(Outcome outcome, GraphException why) throws IOException {
    outcome.write(
        Attempt.newBuilder()
            .setVerdict(verdict(why.problem()))
            .setDiagnosis(text(why.getMessage() + cure(why.problem())))
            .build());
  }

  private static String cure(GraphProblem problem) {
    return problem == GraphProblem.SCHEMA_MISMATCH
        ? " Run it with the build that scheduled it, or schedule it anew."
        : "";
  }

  private static Verdict verdict(GraphProblem problem) {
    switch (problem) {
      case UNKNOWN_METHOD:
        return Verdict.UNKNOWN_METHOD;
      case SCHEMA_MISMATCH:
        return Verdict.SCHEMA_MISMATCH;
      default:
        return Verdict.UNREADABLE;
    }
  }

  private Failure failure(Throwable thrown, int depth) {
    seen.add(thrown);
    Failure.Builder failure = Failure.newBuilder().setClassName(thrown.getClass().getName());
    String message = message(thrown);
    if (message != null) {
      failure.setMessage(text(message));
      room -= Math.min(message.length(), MAX_TEXT);
    }
    addFrames(failure, thrown);
    if (depth < MAX_DEPTH) {
      Throwable cause = cause(thrown);
      if (cause != null && !seen.contains(cause)) {
        failure.setCause(failure(cause, depth + 1));
      }
      for (Throwable suppressed : thrown.getSuppressed()) {
        if (suppressed != null && room > 0 && !seen.contains(suppressed)) {
          failure.addSuppressed(failure(suppressed, depth + 1));
        }
      }
    }
    return failure.build();
  }

  private void addFrames(Failure.Builder failure, Throwable thrown) {
    StackTraceElement[] stack = stack(thrown);
    int end = stack.length;
    for (int i = 0; i < stack.length; i++) {
      if (isOurs(stack[i]) && (i == 0 || !isOurs(stack[i - 1]))) {
        end = i;
      }
    }
    for (int i = 0; i < Math.min(end, MAX_FRAMES) && room > 0; i++) {
      if (stack[i] != null) {
        room -= stack[i].getClassName().length() + stack[i].getMethodName().length();
        Frame.Builder frame =
            Frame.newBuilder()
                .setClassName(stack[i].getClassName())
                .setMethod(stack[i].getMethodName())
                .setLine(stack[i].getLineNumber());
        if (stack[i].getFileName() != null) {
          frame.setFile(stack[i].getFileName());
        }
        failure.addStack(frame);
      }
    }
  }

  private static boolean isOurs(StackTraceElement frame) {
    String name = frame == null ? "" : frame.getClassName();
    return name.equals(METHOD)
        || name.equals(HOST)
        || name.equals(RESTORE)
        || name.equals(EVALUATOR)
        || name.startsWith(LAMBDA);
  }

  private static String describe(Failure failure) {
    return failure.getClassName() + (failure.hasMessage() ? ": " + failure.getMessage() : "");
  }

  private static String message(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (Throwable e) {
      return "(its getMessage() threw " + e.getClass().getName() + ")";
    }
  }

  private static Throwable cause(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable e) {
      return null;
    }
  }

  private static StackTraceElement[] stack(Throwable thrown) {
    try {
      StackTraceElement[] stack = thrown.getStackTrace();
      return stack == null ? new StackTraceElement[0] : stack;
    } catch (Throwable e) {
      return new StackTraceElement[0];
    }
  }

  private static String text(String text) {
    return text.length() <= MAX_TEXT
        ? text
        : text.substring(0, MAX_TEXT) + "... (" + text.length() + " characters)";
  }

  /**
   * Describes a throwable in a thread of its own: its methods are the user's, and may never return.
   */
  private static final class Description extends Thread {
    private static final long LIMIT_MILLIS = 5_000;

    private final Throwable thrown;
    private volatile Failure failure;
    private volatile Throwable problem;

    private Description(Throwable thrown) {
      super("forrest-failure");
      this.thrown = thrown;
      setDaemon(true);
    }

    static Failure of(Throwable thrown) {
      Description description = new Description(thrown);
      description.start();
      description.await();
      if (description.problem instanceof OutOfMemoryError outOfMemory) {
        throw outOfMemory;
      }
      Failure failure = description.failure;
      if (failure != null) {
        return failure;
      }
      return Failure.newBuilder()
          .setClassName(thrown.getClass().getName())
          .setMessage(
              description.problem == null
                  ? "(its own methods did not return within " + LIMIT_MILLIS / 1000 + " s)"
                  : "(its own methods threw " + description.problem.getClass().getName() + ")")
          .build();
    }

    @Override
    public void run() {
      try {
        failure = new Failures().failure(thrown, 0);
      } catch (Throwable e) {
        problem = e;
      }
    }

    private void await() {
      long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
      while (isAlive() && System.nanoTime() < end) {
        try {
          join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
          // By the task's own doing; it changes nothing.
        }
      }
    }
  }
}
