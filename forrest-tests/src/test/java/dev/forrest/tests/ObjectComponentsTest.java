package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.StoredTask;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.Verdict;
import java.awt.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Getters and public fields of what is no record are parts of its tasks. */
final class ObjectComponentsTest {
  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  @Test
  void areTakenOfLiveObjects() {
    BeanTasksBean bean = BeanTasks.bean("b", 3);
    assertThat(Tasks.evaluate(bean.getSize())).isEqualTo(3);
    assertThat(Tasks.evaluate(bean.isEmpty())).isFalse();
    assertThat(Tasks.evaluate(bean.name())).isEqualTo("b");
    assertThat(Tasks.evaluate(bean.getTree().children().get(0).label())).isEqualTo("leaf");
    assertThat(Tasks.evaluate(AdaptedTasks.swap(new Point(1, 2)).getLocation().x())).isEqualTo(2);
    assertThat(Tasks.evaluate(BeanTasks.timestamp(7).getSeconds())).isEqualTo(7);
    assertThat(Tasks.evaluate(BeanTasks.places(1).get(0).getPoint().x())).isEqualTo(1);
    assertThat(Tasks.evaluate(BeanTasks.places(1).get(1).getPoint())).isNull();
    assertThat(Tasks.evaluate(BeanTasks.bean((String) null, 0).name())).isNull();
  }

  @Test
  void goThroughFilesAndWorkers() throws Exception {
    BeanTasksBean bean = BeanTasks.bean("b", 3);
    Task<String> text = BeanTasks.text(bean.name(), bean.getSize());
    assertThat(run(text).returnValue()).isEqualTo("b 3");

    Path file = directory.resolve("done").resolve(Lists.files(directory.resolve("done")).get(0));
    byte[] shown = Protoc.run("decode", directory, Files.readAllBytes(file));
    assertThat(new String(shown, UTF_8).replaceAll("\\s+", " "))
        .contains(
            "component { name: \"getSize\" type: \"dev.forrest.tests.Beans.Bean\""
                + " unit: \"dev.forrest.tests.BeanTasks\" }");
  }

  @Test
  void areResults() {
    assertThat(run(BeanTasks.bean("b", 3).getTree()).returnValue())
        .isEqualTo(new Tree("b", List.of(new Tree("leaf", null))));
  }

  @Test
  void whatAGetterThrowsIsTheTasksFailure() {
    TaskResult<Integer> result = run(BeanTasks.bean((String) null, 0).getLength());
    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().toString()).contains("NullPointerException");
  }

  @Test
  void areReadFromFiles() {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(BeanTasks.bean("b", 3).getSize());
      StoredTask<Integer> stored = tasks.todoTasks().iterator().next();
      assertThat(Tasks.evaluate(stored.task())).isEqualTo(3);
    }
  }

  private <T> TaskResult<T> run(Task<T> task) {
    return Lists.run(directory, task);
  }
}
