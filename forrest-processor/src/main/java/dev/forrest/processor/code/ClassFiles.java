package dev.forrest.processor.code;

/**
 * Writes classes as class files: what javac makes of their sources, but for the tables by which
 * debuggers find lines and variables.
 */
public final class ClassFiles {
  private final Descriptors types = new Descriptors();

  /** Writes a class. */
  public byte[] write(ClassCode type) {
    return new ClassFileWriter(type, types).write();
  }
}
