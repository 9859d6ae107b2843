package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.ClassFiles;
import dev.forrest.processor.code.SourceText;
import dev.forrest.processor.code.SourceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes classes as class files, so that the compiler has no work with them, and as sources, for
 * people and their tools.
 */
final class ClassOutput {
  private final Filer filer;
  private final SourceWriter sources;
  private final ClassFiles classFiles = new ClassFiles();
  private final Element[] originating;

  ClassOutput(Filer filer, SourceWriter sources, Element... originating) {
    this.filer = filer;
    this.sources = sources;
    this.originating = originating;
  }

  /**
   * Writes a class, and those that it needs.
   *
   * @param isNamed whether anybody's source may name it: of others the compiler need not know, and
   *     to tell it takes long
   */
  void write(ClassCode type, boolean isNamed) throws IOException {
    for (ClassCode each : type.all()) {
      writeOne(each, isNamed);
    }
  }

  private void writeOne(ClassCode type, boolean isNamed) throws IOException {
    ClassName name = type.name();
    SourceText source = sources.write(type);
    byte[] bytes = classFiles.write(type, source);
    FileObject classFile =
        isNamed
            ? filer.createClassFile(name.canonicalName(), originating)
            : resource(StandardLocation.CLASS_OUTPUT, name, ".class");
    FileObject sourceFile = resource(StandardLocation.SOURCE_OUTPUT, name, ".java");
    // Beside its class file, where the compiler was told no place for sources, it would be taken
    // for one that is to be compiled.
    if (!directory(sourceFile).equals(directory(classFile))) {
      try (Writer out = sourceFile.openWriter()) {
        out.write(source.text());
      }
    }
    try (OutputStream out = classFile.openOutputStream()) {
      out.write(bytes);
    }
  }

  private FileObject resource(StandardLocation location, ClassName name, String extension)
      throws IOException {
    return filer.createResource(
        location, name.packageName(), name.simpleName() + extension, originating);
  }

  private static String directory(FileObject file) {
    String uri = file.toUri().toString();
    return uri.substring(0, uri.lastIndexOf('/') + 1);
  }
}
