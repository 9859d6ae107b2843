package dev.forrest.examples.census;

import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/** The work itself: what is deferred, and done in other JVMs. */
final class Counting {
  private Counting() {}

  /** Counts one module of the JDK that runs this. */
  @Deferrable
  static ModuleCensus count(String module) throws IOException {
    return count(RuntimeImage.ofThisJdk(), module);
  }

  static ModuleCensus count(RuntimeImage image, String module) throws IOException {
    Tally tally = new Tally();
    for (Path file : image.classFiles(module)) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      reader.accept(new ClassCounter(tally), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
    return tally.toCensus(module);
  }

  /** Adds all modules up. */
  @Deferrable
  static Report report(List<ModuleCensus> modules) {
    Tally total = new Tally();
    modules.forEach(total::add);
    List<ModuleCensus> sorted = new ArrayList<>(modules);
    sorted.sort(
        Comparator.comparingLong(ModuleCensus::instructions)
            .reversed()
            .thenComparing(ModuleCensus::module));
    List<MethodSize> largest =
        modules.stream()
            .map(ModuleCensus::largest)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingLong(MethodSize::instructions).reversed())
            .toList();
    return new Report(sorted, total.toCensus("total"), largest);
  }
}
