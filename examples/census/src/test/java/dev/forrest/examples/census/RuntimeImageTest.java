package dev.forrest.examples.census;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuntimeImageTest {
  @TempDir Path directory;

  @Test
  void namesLargestModulesFirst() throws IOException {
    write("small/A.class");
    write("large/p/A.class");
    write("large/p/B.class");
    write("same.size/A.class");

    assertThat(new RuntimeImage(directory).modules())
        .isEqualTo(List.of("large", "same.size", "small"));
  }

  @Test
  void knowsModulesOfThisJdk() throws IOException {
    RuntimeImage image = RuntimeImage.ofThisJdk();

    assertThat(image.modules()).contains("java.base");
    assertThat(image.classFiles("java.base").size()).isGreaterThan(1_000);
  }

  private void write(String file) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, new byte[0]);
  }
}
