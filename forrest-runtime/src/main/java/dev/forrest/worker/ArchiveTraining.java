package dev.forrest.worker;

import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.Node;
import dev.forrest.graph.Evaluator;
import dev.forrest.graph.ReturnCodec;
import dev.forrest.graph.Units;
import dev.forrest.schema.StoredSchemas;
import java.nio.file.Path;

/**
 * Loads what a worker loads for a task, but does not run it: the JVM that executes this writes an
 * archive of the classes, from which workers start faster.
 */
public final class ArchiveTraining {
  private ArchiveTraining() {}

  /** Takes the same arguments as {@link WorkerMain#main}; the outcome means nothing. */
  public static void main(String[] arguments) throws Throwable {
    Outcome outcome = new Outcome(arguments[WorkerMain.OUTCOME]);
    Lifeline.hold(Long.parseLong(arguments[WorkerMain.RUNNER]));
    ExitMarker.disarm();
    ExitMarker.arm(Path.of(arguments[WorkerMain.OUTCOME]));
    Path task = Path.of(arguments[WorkerMain.TASK]);
    Units units = WorkerMain.units(arguments).reading(StoredSchemas.beside(task));
    Node root = WorkerMain.read(task, units);
    Evaluator.evaluate(new ConstantNode(null));
    outcome.begin();
    outcome.returned(new ReturnCodec(root, units), null, 0);
    Ending.now(0);
  }
}
