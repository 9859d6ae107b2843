package dev.forrest.examples.mandelbrot;

import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.Run;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.examples.terminal.Options;
import dev.forrest.examples.terminal.ProgressBar;
import java.nio.file.Path;
import java.util.List;

/**
 * Paints a view: one task per tile. The picture is gathered from the finished files, one by one, so
 * that it does not matter in which run, or how long ago, a tile was painted.
 */
final class Mandelbrot {
  private static final int SIDE = 200;

  private final View view;
  private final Options options;
  private final List<Tile> tiles;

  Mandelbrot(View view, Options options) {
    this.view = view;
    this.options = options;
    tiles = Tile.of(view, SIDE);
  }

  /** Where the list of the tiles' tasks lies. */
  Path tasks() {
    return options.directory().resolve("tiles");
  }

  /** Paints all tiles, or those that are left where an earlier run is resumed. */
  Picture paint() {
    IfExists ifExists = options.resume() ? IfExists.RESUME : IfExists.CLEAN;
    try (TaskList<byte[]> tasks = TaskList.at(tasks()).ifExists(ifExists).open()) {
      for (int i = 0; i < tiles.size(); i++) {
        tasks.schedule(Deferred.paint(view, tiles.get(i)), Metadata.of("tile", i));
      }
      runWithProgress(tasks);

      for (TaskResult<byte[]> result : tasks.failTasks()) {
        result.returnValue(); // throws, and says why
      }
      Picture picture = new Picture(view.width(), view.height());
      for (TaskResult<byte[]> result : tasks.doneTasks()) {
        picture.put(tile(result), result.returnValue());
      }
      return picture;
    }
  }

  private void runWithProgress(TaskList<byte[]> tasks) {
    RunOptions how = RunOptions.processes(options.processes());
    try (Run<byte[]> run = tasks.run(how);
        ProgressBar bar = ProgressBar.start(run.size())) {
      for (TaskResult<byte[]> result : run) {
        result.failure().ifPresent(failure -> bar.say(failure.message()));
        Tile tile = tile(result);
        bar.step("tile at " + tile.left() + ", " + tile.top());
      }
    }
  }

  private Tile tile(TaskResult<byte[]> result) {
    return tiles.get(result.metadata().get("tile", Integer.class));
  }
}
