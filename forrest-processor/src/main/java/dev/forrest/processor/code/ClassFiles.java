package dev.forrest.processor.code;

import javax.lang.model.util.Elements;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/**
 * Writes classes as class files: what javac makes of their sources, but for the tables by which
 * debuggers find lines and variables.
 */
public final class ClassFiles {
  private final Descriptors types = new Descriptors();
  private final Elements elements;

  /**
   * @param elements know the nested classes that are named
   */
  public ClassFiles(Elements elements) {
    this.elements = elements;
  }

  /** Writes a class. */
  public byte[] write(ClassCode type) throws TooLargeException {
    try {
      return new ClassFileWriter(type, types, elements).write();
    } catch (ClassTooLargeException | MethodTooLargeException e) {
      throw new TooLargeException(type.name(), e);
    }
  }
}
