package dev.forrest.run;

import dev.forrest.graph.Units;
import dev.forrest.store.Claims;
import dev.forrest.store.Disk;
import dev.forrest.store.TaskDirectory;

/** What all attempts of a run share. */
record RunContext(
    TaskDirectory directory,
    Disk disk,
    Units units,
    RunSettings settings,
    WorkerCommand command,
    Claims claims,
    RunLog log,
    Stop stop) {}
