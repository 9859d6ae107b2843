package dev.forrest.examples.census;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportOutputTest {
  @TempDir Path directory;

  @BeforeAll
  static void runWithoutScreen() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void tableFits80ColumnsWithLongNamesAndLargeNumbers() {
    List<String> lines = ReportText.of(report(100), 20, 5);

    for (String line : lines) {
      assertThat(line.length()).isAtMost(80);
    }
  }

  @Test
  void tableSumsUpModulesThatItDoesNotShow() {
    List<String> lines = ReportText.of(report(100), 20, 5);

    assertThat(lines.get(22)).startsWith("80 others");
    assertThat(lines.get(24)).startsWith("total");
  }

  @Test
  void chartIsHigherWithMoreModules() throws IOException {
    Path one = directory.resolve("one.png");
    Path many = directory.resolve("many.png");
    ReportChart.write(report(1), "a test", one);
    ReportChart.write(report(100), "a test", many);

    assertThat(ImageIO.read(many.toFile()).getHeight())
        .isGreaterThan(ImageIO.read(one.toFile()).getHeight());
  }

  private static Report report(int modules) {
    List<ModuleCensus> all = new ArrayList<>();
    for (int i = 0; i < modules; i++) {
      String name = "jdk.module.with.a.rather.long.name.number" + i;
      MethodSize largest = new MethodSize(name + ".ClassOfALongName.method", 65_535);
      PackageUse use = new PackageUse(name + ".a.package.of.a.long.name", 99_999_999);
      all.add(
          new ModuleCensus(
              name,
              9_999,
              99_999,
              9_999_999,
              Optional.of(largest),
              9_999,
              9_999,
              9_999,
              List.of(use)));
    }
    return Counting.report(all);
  }
}
