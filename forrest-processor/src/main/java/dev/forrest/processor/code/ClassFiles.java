package dev.forrest.processor.code;

/** Writes classes as class files: what javac makes of their sources. */
public final class ClassFiles {
  private final Descriptors types = new Descriptors();

  /**
   * Writes a class.
   *
   * @param source its source, whose lines it names
   */
  public byte[] write(ClassCode type, SourceText source) {
    return new ClassFileWriter(type, source, types).write();
  }
}
