package dev.forrest.run;

import dev.forrest.graph.Units;
import dev.forrest.process.Containment;
import dev.forrest.process.Guardian;
import dev.forrest.store.Claims;
import dev.forrest.store.Disk;
import dev.forrest.store.SchemaFolder;
import dev.forrest.store.TaskDirectory;

/** What all attempts of a run share. */
record RunContext(
    TaskDirectory directory,
    Disk disk,
    Units units,
    SchemaFolder schemas,
    RunSettings settings,
    TaskLimits limits,
    Retrying retries,
    Delayed delayed,
    WorkerCommand command,
    Containment containment,
    Guardian guardian,
    Claims claims,
    RunLog log,
    Stop stop) {}
