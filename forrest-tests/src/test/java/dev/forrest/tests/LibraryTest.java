package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.Task;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers call other people's methods. */
final class LibraryTest {
  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  @Test
  void runsStaticMethods() {
    Task<Double> root = Borrowed.sqrt(Borrowed.abs_double(Borrowed.pow(-3.0, 3.0)));
    assertThat(Lists.run(directory, root).returnValue()).isEqualTo(Math.sqrt(27));
  }

  @Test
  void runsConstructorsAndInstanceMethods() {
    Task<String> ab = Borrowed.newString(new char[] {'a', 'b'});
    Task<String> second = Borrowed.split(Borrowed.repeat(ab, 2), "a").get(2);
    assertThat(Lists.run(directory, second).returnValue()).isEqualTo("b");
    assertThat(
            Lists.run(parent.resolve("other"), Borrowed.toHours(TimeUnit.DAYS, 2L)).returnValue())
        .isEqualTo(48L);
  }

  @Test
  void tellsWhatTheyThrow() {
    TaskResult<Integer> result = Lists.run(directory, Borrowed.addExact(Integer.MAX_VALUE, 1));
    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().message()).contains("java.lang.ArithmeticException");
  }
}
