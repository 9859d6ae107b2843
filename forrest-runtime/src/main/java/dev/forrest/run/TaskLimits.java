package dev.forrest.run;

import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.Limits;
import dev.forrest.codec.Unit;
import dev.forrest.graph.Units;
import dev.forrest.proto.MethodSchema;
import dev.forrest.proto.TaskFile;

/** Finds out what a task may use: what {@code schedule} said, else its methods, else the run. */
final class TaskLimits {
  private final Units units;
  private final Limits run;

  /**
   * @param run what the run says
   */
  TaskLimits(Units units, Limits run) {
    this.units = units;
    this.run = run;
  }

  /** The limits of a task, from the head of its file. */
  Limits of(TaskFile head) {
    return scheduled(head.getLimits()).or(annotated(head)).or(run);
  }

  private static Limits scheduled(dev.forrest.proto.Limits said) {
    Limits limits =
        Limits.NONE
            .timeout(said.getTimeoutMillis())
            .heap(said.getHeapBytes())
            .memory(said.getMemoryBytes())
            .maxProcesses(said.getMaxProcesses())
            .maxOutput(said.getMaxOutputBytes());
    return said.hasRetries() ? limits.retries(said.getRetries()) : limits;
  }

  /**
   * The calls run one after the other: their times add up, where each has one, which a lambda never
   * has; of all else the largest counts.
   */
  private Limits annotated(TaskFile head) {
    Limits all = Limits.NONE;
    long timeout = 0;
    boolean timed = head.getLambdas() == 0;
    for (MethodSchema called : head.getMethodsList()) {
      Limits one = limitsOf(called);
      timed &= one.timeoutMillis() > 0;
      timeout += one.timeoutMillis() * Math.max(1, called.getCalls());
      all =
          all.heap(Math.max(all.heapBytes(), one.heapBytes()))
              .memory(Math.max(all.memoryBytes(), one.memoryBytes()))
              .maxProcesses(Math.max(all.maxProcesses(), one.maxProcesses()))
              .maxOutput(Math.max(all.maxOutputBytes(), one.maxOutputBytes()))
              .retries(Math.max(all.retries(), one.retries()));
    }
    return timed ? all.timeout(timeout) : all;
  }

  private Limits limitsOf(MethodSchema called) {
    Unit unit = units.find(called.getUnit());
    DeferrableMethod method = unit == null ? null : unit.method(called.getId());
    return method == null ? Limits.NONE : method.limits();
  }
}
