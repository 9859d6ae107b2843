package dev.forrest.processor.type;

import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.ASM9;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;

/**
 * The constants of enums, by ordinal. Eclipse's compiler has those of an enum that it does not
 * compile itself sorted by name, so that their order has to be read from the class file.
 */
public final class EnumConstants {
  private static final String CLASS = ".class";

  private final Elements elements;
  private final Filer filer;
  private final boolean sortsThem;
  private final Predicate<TypeElement> hasSource;

  /**
   * @param hasSource whether a type is compiled here
   */
  public EnumConstants(ProcessingEnvironment environment, Predicate<TypeElement> hasSource) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
    this.sortsThem = Compilers.isEclipse(environment);
    this.hasSource = hasSource;
  }

  /** The constants, or empty if their order cannot be found out. */
  Optional<List<String>> of(TypeElement type) {
    List<String> told =
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
            .map(e -> e.getSimpleName().toString())
            .toList();
    boolean isInOrder = !sortsThem || hasSource.test(type) || !isSorted(told);
    return isInOrder ? Optional.of(told) : inClassFile(type, told);
  }

  private static boolean isSorted(List<String> names) {
    return names.size() > 1 && names.stream().sorted().toList().equals(names);
  }

  private Optional<List<String>> inClassFile(TypeElement type, List<String> told) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    String file = binaryName.substring(binaryName.lastIndexOf('.') + 1) + CLASS;
    for (StandardLocation location :
        List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
        return same(told, read(in));
      } catch (IOException | IllegalArgumentException e) {
        // Not there; or the compiler knows no such place.
      }
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (InputStream in = platform.getResourceAsStream(binaryName.replace('.', '/') + CLASS)) {
      return in == null ? Optional.empty() : same(told, read(in));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The constants that were read, if it is the same enum. */
  private static Optional<List<String>> same(List<String> told, List<String> read) {
    return new HashSet<>(told).equals(new HashSet<>(read)) ? Optional.of(read) : Optional.empty();
  }

  private static List<String> read(InputStream classFile) throws IOException {
    List<String> constants = new ArrayList<>();
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(ASM9) {
              @Override
              public FieldVisitor visitField(
                  int access, String name, String descriptor, String signature, Object value) {
                if ((access & ACC_ENUM) != 0) {
                  constants.add(name);
                }
                return null;
              }
            },
            ClassReader.SKIP_CODE);
    return constants;
  }
}
