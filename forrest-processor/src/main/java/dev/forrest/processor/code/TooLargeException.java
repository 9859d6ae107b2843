package dev.forrest.processor.code;

import com.palantir.javapoet.ClassName;

/** A class that no class file can hold. */
public final class TooLargeException extends Exception {
  private static final long serialVersionUID = 1;

  TooLargeException(ClassName type, RuntimeException cause) {
    super(type.canonicalName(), cause);
  }
}
