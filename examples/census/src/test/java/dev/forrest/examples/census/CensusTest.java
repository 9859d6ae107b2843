package dev.forrest.examples.census;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.examples.terminal.Options;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CensusTest {
  @TempDir Path directory;

  @Test
  void reportsOnWhatWasCountedAndNamesWhatFailed() {
    Census census = new Census(new Options(directory, false, 2, List.of()));

    Counted counted = census.count(List.of("java.logging", "no.such.module", "java.se"));

    assertThat(counted.failed()).containsExactly("no.such.module");
    assertThat(counted.modules().stream().map(ModuleCensus::module))
        .containsExactly("java.logging", "java.se")
        .inOrder();
    assertThat(census.report(counted.modules()).total().classes())
        .isEqualTo(counted.modules().get(0).classes());
  }

  @Test
  void resumedCensusKeepsEarlierResults() {
    Options options = new Options(directory, false, 2, List.of());
    Counted first = new Census(options).count(List.of("java.logging"));

    Options resume = new Options(directory, true, 2, List.of());
    Counted second = new Census(resume).count(List.of("java.base"));

    assertThat(second).isEqualTo(first);
  }
}
