package dev.forrest.processor.type;

import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The adapters of a compilation, and those of the class path, which an index names. */
public final class TaskAdapters {
  /**
   * Names of files of the index, before that of the type. They lie in no directory: javac finds
   * none in a jar where its name is no package's, as that of META-INF.
   */
  private static final String INDEX = "forrest-adapter-of-";

  private final Elements elements;
  private final Types types;
  private final Filer filer;

  /** Names of this compilation's adapters, by the name of the type. */
  private final Map<String, String> compiled = new TreeMap<>();

  /** The same of the class path; empty where there is none. */
  private final Map<String, Optional<String>> indexed = new HashMap<>();

  public TaskAdapters(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.filer = environment.getFiler();
  }

  /**
   * Adds a class that is annotated as an adapter, and reports what is wrong with it.
   *
   * @return whether all its types are known; add it again in the next round otherwise
   */
  public boolean add(TypeElement adapter, Report report) {
    AdapterReader reader = new AdapterReader(adapter, types);
    Optional<AdapterType> read = reader.read();
    if (read.isEmpty()) {
      if (!reader.isIncomplete()) {
        report.add(Message.ADAPTER, adapter, adapter, reader.problem());
      }
      return !reader.isIncomplete();
    }
    String name = adapter.getQualifiedName().toString();
    String foreign = read.get().foreignName();
    String other = compiled.putIfAbsent(foreign, name);
    if (other == null) {
      other =
          library(foreign)
              .filter(found -> !isOwnOutput(foreign))
              .map(found -> found.element().toString())
              .orElse(null);
    }
    if (other != null && !other.equals(name)) {
      report.add(Message.TWO_ADAPTERS, adapter, other, adapter, foreign);
    }
    return true;
  }

  /** The index entries to be written: names of public adapters by path. */
  public Map<String, String> index() {
    Map<String, String> index = new TreeMap<>();
    compiled.forEach(
        (foreign, name) -> {
          if (JavaTypes.isPublic(elements.getTypeElement(name))) {
            index.put(INDEX + foreign, name);
          }
        });
    return index;
  }

  /** The adapter of this compilation for a type. */
  Optional<AdapterType> compiled(TypeMirror type) {
    return name(type).map(compiled::get).flatMap(this::adapter).filter(a -> a.isFor(type));
  }

  /** The adapter of the class path for a type. */
  Optional<AdapterType> library(TypeMirror type) {
    return name(type).flatMap(this::library).filter(adapter -> adapter.isFor(type));
  }

  private static Optional<String> name(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(
            ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString())
        : Optional.empty();
  }

  private Optional<AdapterType> library(String foreign) {
    return indexed
        .computeIfAbsent(
            foreign, f -> resource(StandardLocation.CLASS_PATH, f).flatMap(TaskAdapters::text))
        .flatMap(this::adapter)
        .filter(adapter -> adapter.foreignName().equals(foreign));
  }

  /** Anew each time: the compiler makes new elements in each round. */
  private Optional<AdapterType> adapter(String name) {
    return Optional.ofNullable(elements.getTypeElement(name))
        .flatMap(adapter -> new AdapterReader(adapter, types).read());
  }

  /** Whether an earlier run of this compilation wrote the entry that the class path has. */
  private boolean isOwnOutput(String foreign) {
    Optional<URI> own = resource(StandardLocation.CLASS_OUTPUT, foreign).map(FileObject::toUri);
    return own.isPresent()
        && own.equals(resource(StandardLocation.CLASS_PATH, foreign).map(FileObject::toUri));
  }

  private Optional<FileObject> resource(Location location, String foreign) {
    try {
      return Optional.of(filer.getResource(location, "", INDEX + foreign));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      // Absent; or the compiler was given no such location.
      return Optional.empty();
    }
  }

  private static Optional<String> text(FileObject file) {
    try (InputStream in = file.openInputStream()) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
