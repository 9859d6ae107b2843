package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.ClassFiles;
import dev.forrest.processor.code.SourceWriter;
import dev.forrest.processor.code.TooLargeException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes classes as class files, so that the compiler has no work with them, and beside them as
 * sources, for people and their tools; or as sources for the compiler.
 */
final class ClassOutput {
  private final Filer filer;
  private final boolean asSources;
  private final SourceWriter sources;
  private final ClassFiles classFiles;
  private final Element[] originating;

  /**
   * @param asSources whether the compiler is to compile what is written
   */
  ClassOutput(
      Filer filer,
      boolean asSources,
      SourceWriter sources,
      ClassFiles classFiles,
      Element... originating) {
    this.filer = filer;
    this.asSources = asSources;
    this.sources = sources;
    this.classFiles = classFiles;
    this.originating = originating;
  }

  /**
   * Whether class files would get to the directory of their package: without a place of its own for
   * them, javac puts each beside a source.
   */
  static boolean hasPlaceForClasses(Filer filer, ClassName type) {
    try {
      return filer
          .getResource(
              StandardLocation.CLASS_OUTPUT, type.packageName(), type.simpleName() + ".class")
          .toUri()
          .toString()
          .endsWith("/" + type.canonicalName().replace('.', '/') + ".class");
    } catch (IOException e) {
      // There is no such place.
      return false;
    }
  }

  /** Writes a class that sources, or the declaration of a module, may name. */
  void writeNamed(ClassCode type) throws IOException, TooLargeException {
    if (asSources) {
      writeSource(type);
    } else {
      byte[] bytes = classFiles.write(type);
      write(type, filer.createClassFile(type.name().canonicalName(), originating), bytes);
    }
  }

  /** Writes a class, and what it needs, of which the compiler need not know: to tell takes long. */
  void writeUnnamed(ClassCode type) throws IOException, TooLargeException {
    for (ClassCode each : type.all()) {
      if (asSources) {
        writeSource(each);
      } else {
        byte[] bytes = classFiles.write(each);
        write(each, resource(StandardLocation.CLASS_OUTPUT, each.name(), ".class"), bytes);
      }
    }
  }

  private void write(ClassCode type, FileObject classFile, byte[] bytes) throws IOException {
    FileObject source = resource(StandardLocation.SOURCE_OUTPUT, type.name(), ".java");
    // Beside its class file, where the compiler was told no place for sources, it would be taken
    // for one that is to be compiled.
    if (!directory(source).equals(directory(classFile))) {
      write(source, sources.write(type));
    }
    try (OutputStream out = classFile.openOutputStream()) {
      out.write(bytes);
    }
  }

  private void writeSource(ClassCode type) throws IOException {
    write(filer.createSourceFile(type.name().canonicalName(), originating), sources.write(type));
  }

  private FileObject resource(StandardLocation location, ClassName name, String extension)
      throws IOException {
    return filer.createResource(
        location, name.packageName(), name.simpleName() + extension, originating);
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer out = file.openWriter()) {
      out.write(text);
    }
  }

  private static String directory(FileObject file) {
    String uri = file.toUri().toString();
    return uri.substring(0, uri.lastIndexOf('/') + 1);
  }
}
