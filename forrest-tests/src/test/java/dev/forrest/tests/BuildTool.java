package dev.forrest.tests;

import com.google.common.base.Splitter;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a program as a build tool does: in its own JVM, which started before the compiler did. */
final class BuildTool {
  private BuildTool() {}

  /**
   * Takes the program's class path, its main class and its arguments, and waits for a byte before
   * it loads the first class.
   */
  public static void main(String[] arguments) throws Exception {
    System.out.println("started");
    System.in.read();
    List<URL> urls = new ArrayList<>();
    for (String entry : Splitter.on(File.pathSeparator).split(arguments[0])) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> program = loader.loadClass(arguments[1]);
      String[] rest = Arrays.copyOfRange(arguments, 2, arguments.length);
      program.getMethod("main", String[].class).invoke(null, (Object) rest);
    }
  }
}
