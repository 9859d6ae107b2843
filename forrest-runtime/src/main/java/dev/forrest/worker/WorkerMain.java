package dev.forrest.worker;

import dev.forrest.codec.Node;
import dev.forrest.codec.TooLargeException;
import dev.forrest.codec.Unit;
import dev.forrest.graph.Evaluator;
import dev.forrest.graph.FileContent;
import dev.forrest.graph.GraphException;
import dev.forrest.graph.GraphProblem;
import dev.forrest.graph.GraphReader;
import dev.forrest.graph.ReturnCodec;
import dev.forrest.graph.Units;
import dev.forrest.schema.StoredSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The main class of a worker. */
public final class WorkerMain {
  /** The exit status of a worker that could not write down how its task ended. */
  public static final int OUTCOME_NOT_WRITTEN = 113;

  /** The exit status of a worker that had no memory left to describe what its task threw. */
  public static final int FAILURE_NOT_DESCRIBED = 114;

  static final int RUNNER = 0;
  static final int TASK = 1;
  static final int OUTCOME = 2;
  private static final int UNITS = 3;

  private WorkerMain() {}

  /**
   * Runs a task and ends the JVM.
   *
   * @param arguments the runner's process number, the task file, the outcome file to write, and the
   *     names of the registries to load
   */
  public static void main(String[] arguments) {
    Lifeline.hold(Long.parseLong(arguments[RUNNER]));
    Outcome outcome = new Outcome(arguments[OUTCOME]);
    ExitMarker.arm(Path.of(arguments[OUTCOME] + ExitMarker.SUFFIX));
    try {
      Units units = units(arguments);
      outcome.begin();
      run(Path.of(arguments[TASK]), units, outcome);
    } catch (IOException e) {
      ExitMarker.disarm();
      e.printStackTrace();
      Ending.now(OUTCOME_NOT_WRITTEN);
    } catch (OutOfMemoryError e) {
      ExitMarker.disarm();
      Ending.now(FAILURE_NOT_DESCRIBED);
    } catch (Throwable e) {
      ExitMarker.disarm();
      e.printStackTrace();
      Ending.now(1);
    }
    ExitMarker.disarm();
    Ending.now(0);
  }

  static Units units(String[] arguments) throws ReflectiveOperationException {
    List<Unit> units = new ArrayList<>();
    for (int i = UNITS; i < arguments.length; i++) {
      units.add(
          Class.forName(arguments[i])
              .asSubclass(Unit.class)
              .getDeclaredConstructor()
              .newInstance());
    }
    return Units.of(units);
  }

  static Node read(Path file, Units units) throws IOException, GraphException {
    return GraphReader.read(FileContent.stream(FileContent.of(file)), units);
  }

  /**
   * Units that read what another build has stored, as far as it can be read. No other task's worker
   * loads the classes that this needs.
   *
   * @param misfit of the units as they are
   */
  private static Units readingOthers(Path file, Units units, GraphException misfit)
      throws GraphException {
    if (misfit.problem() != GraphProblem.SCHEMA_MISMATCH) {
      throw misfit;
    }
    return units.reading(StoredSchemas.beside(file));
  }

  private static void run(Path file, Units units, Outcome outcome) throws IOException {
    Units reading = units;
    Node root;
    try {
      root = read(file, units);
    } catch (GraphException e) {
      try {
        reading = readingOthers(file, units, e);
        root = read(file, reading);
      } catch (GraphException cause) {
        Failures.writeMisfit(outcome, cause);
        return;
      }
    }
    ReturnCodec codec = new ReturnCodec(root, reading);
    long start = System.nanoTime();
    Object value;
    try {
      value = Evaluator.evaluate(root);
    } catch (GraphException e) {
      Failures.writeMisfit(outcome, e);
      return;
    } catch (Throwable e) {
      long runtime = System.nanoTime() - start;
      root = null;
      Failures.writeThrown(outcome, e, runtime);
      return;
    }
    long runtime = System.nanoTime() - start;
    try {
      Long tooLarge = outcome.returned(codec, value, runtime);
      if (tooLarge != null) {
        Failures.writeTooLarge(outcome, tooLarge, runtime);
      }
    } catch (IOException e) {
      throw e;
    } catch (TooLargeException e) {
      Failures.writeTooLarge(outcome, e.size(), runtime);
    } catch (Throwable e) {
      Failures.writeNotStorable(outcome, e, runtime);
    }
  }
}
