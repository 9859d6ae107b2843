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
 * Writes classes as class files, so that the compiler has no work with them, and those that users
 * see as sources, too, for them and their tools; or all as sources for the compiler.
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

  /** Writes a class that users see. */
  void writeForUsers(ClassCode type) throws IOException, TooLargeException {
    if (asSources) {
      writeSource(type);
      return;
    }
    byte[] bytes = classFiles.write(type);
    FileObject classFile = classFile(type.name());
    FileObject source = resource(StandardLocation.SOURCE_OUTPUT, type.name(), ".java");
    // Beside its class file, where the compiler was told no place for sources, it would be taken
    // for one that is to be compiled.
    if (!directory(source).equals(directory(classFile))) {
      write(source, sources.write(type));
    }
    write(classFile, bytes);
  }

  /** Writes a class that is named where modules are declared, and nowhere else. */
  void writeRegistry(ClassCode type) throws IOException, TooLargeException {
    if (asSources) {
      writeSource(type);
    } else {
      write(classFile(type.name()), classFiles.write(type));
    }
  }

  /** Writes a class, and what it needs, of which the compiler need not know: to tell takes long. */
  void writeForRuntime(ClassCode type) throws IOException, TooLargeException {
    for (ClassCode each : type.all()) {
      if (asSources) {
        writeSource(each);
      } else {
        FileObject classFile = resource(StandardLocation.CLASS_OUTPUT, each.name(), ".class");
        write(classFile, classFiles.write(each));
      }
    }
  }

  private void writeSource(ClassCode type) throws IOException {
    write(filer.createSourceFile(type.name().canonicalName(), originating), sources.write(type));
  }

  private FileObject classFile(ClassName name) throws IOException {
    return filer.createClassFile(name.canonicalName(), originating);
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

  private static void write(FileObject file, byte[] bytes) throws IOException {
    try (OutputStream out = file.openOutputStream()) {
      out.write(bytes);
    }
  }

  private static String directory(FileObject file) {
    String uri = file.toUri().toString();
    return uri.substring(0, uri.lastIndexOf('/') + 1);
  }
}
