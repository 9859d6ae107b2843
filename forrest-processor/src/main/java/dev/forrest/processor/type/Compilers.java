package dev.forrest.processor.type;

import javax.annotation.processing.ProcessingEnvironment;

/** Which compiler a processor runs in; a build tool may stand between, and then it is neither. */
public final class Compilers {
  private Compilers() {}

  public static boolean isJavac(ProcessingEnvironment environment) {
    return isOf(environment, "com.sun.tools.javac.");
  }

  public static boolean isEclipse(ProcessingEnvironment environment) {
    return isOf(environment, "org.eclipse.jdt.");
  }

  private static boolean isOf(ProcessingEnvironment environment, String prefix) {
    return environment.getClass().getName().startsWith(prefix);
  }
}
