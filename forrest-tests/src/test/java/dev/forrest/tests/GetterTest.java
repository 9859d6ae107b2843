package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.Task;
import dev.forrest.Tasks;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Getters of a record are parts of its proxy, and values of a sorted map of its own. */
final class GetterTest {
  @TempDir Path parent;

  @Test
  void areReachedInThisJvm() {
    assertThat(Tasks.evaluate(Deferred.newSpan(2, 5).getReverse().getLength())).isEqualTo(-3);
  }

  @Test
  void areReachedInAWorker() {
    assertThat(
            Lists.run(parent.resolve("tasklist"), Deferred.newSpan(2, 5).getReverse())
                .returnValue())
        .isEqualTo(new Span(5, 2));
  }

  @Test
  void valuesOfASortedMapAreParts() {
    Everything everything = ProtocTest.full();
    LocalDate key = everything.sortedMap().lastKey();
    String name = everything.sortedMap().get(key).name();
    Task<String> value = Deferred.echo(everything).sortedMap().get(key).name();
    assertThat(Tasks.evaluate(value)).isEqualTo(name);
    assertThat(Tasks.evaluate(Deferred.echo(everything).sortedMap().get(Tasks.value(key)).name()))
        .isEqualTo(name);
    assertThat(Lists.run(parent.resolve("tasklist"), value).returnValue()).isEqualTo(name);
  }
}
