package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.Tasks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Getters of a record are parts of its proxy. */
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
}
