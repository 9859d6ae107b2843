package dev.forrest.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Eclipse's compiler. */
final class Eclipse {
  static final String CLASS_PATH = System.getProperty("java.class.path");

  private Eclipse() {}

  /** Compiles with the processor, and returns all messages. */
  static String compile(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("-cp")) {
      all.addAll(List.of("-cp", CLASS_PATH));
    }
    all.addAll(List.of("-17", "-nowarn", "-Xemacs", "-processorpath", CLASS_PATH));
    all.addAll(List.of("-processor", ForrestProcessor.class.getName()));
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    BatchCompiler.compile(all.toArray(String[]::new), out, out, null);
    return messages.toString();
  }
}
