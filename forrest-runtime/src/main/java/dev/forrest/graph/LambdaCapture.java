package dev.forrest.graph;

import dev.forrest.codec.CodecException;
import dev.forrest.codec.LambdaForm;
import dev.forrest.codec.LambdaHost;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.LambdaParts;
import dev.forrest.codec.StoredLambda;
import java.lang.invoke.SerializedLambda;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out how a lambda of this program is stored, and whether it would come back. */
final class LambdaCapture {
  private LambdaCapture() {}

  /**
   * The lambda of a node.
   *
   * @throws CodecException if it cannot be stored
   */
  static StoredLambda of(LambdaNode node, Units units) {
    SerializedLambda form = LambdaForm.of(node.function());
    if (form == null) {
      throw new CodecException(
          "The function is an instance of "
              + node.function().getClass().getName()
              + ", which cannot be stored. Pass a lambda, or a method reference.");
    }
    String capturing = form.getCapturingClass().replace('/', '.');
    LambdaParts parts = LambdaParts.of(form);
    String text = LambdaForm.text(capturing, parts);
    LambdaHost host = units.lambdas(capturing);
    if (host == null) {
      throw new CodecException(
          "The "
              + text
              + " cannot be stored: class "
              + capturing
              + " does not say that its lambdas may be run from a file. Annotate the class with"
              + " @Deferrable, and compile it with Forrest's annotation processor; or write a"
              + " @Deferrable method.");
    }
    List<Object> captured = new ArrayList<>();
    for (int i = 0; i < form.getCapturedArgCount(); i++) {
      captured.add(form.getCapturedArg(i));
    }
    tryToRestore(text, host, parts, node.argumentCount(), captured);
    return new StoredLambda(
        units.find(host.unit()),
        host.unit(),
        host.name(),
        fingerprint(text, host),
        parts,
        captured);
  }

  /** Now rather than in the worker: a collection may come back as one of another class. */
  private static void tryToRestore(
      String text, LambdaHost host, LambdaParts parts, int arguments, List<Object> captured) {
    Object[] asRead = new Object[captured.size()];
    for (int i = 0; i < asRead.length; i++) {
      asRead[i] = asRead(captured.get(i));
    }
    try {
      if (host.restore(parts, arguments, asRead) == null) {
        throw new CodecException(
            "The " + text + " is none of those that class " + host.name() + " can make again.");
      }
    } catch (ClassCastException e) {
      throw new CodecException(
          "The "
              + text
              + " captures a collection of a class that does not come back: declare the variable"
              + " as a List, Set or Map. "
              + e.getMessage(),
          e);
    }
  }

  private static Object asRead(Object value) {
    if (value instanceof SortedSet) {
      return new TreeSet<>();
    } else if (value instanceof Set) {
      return new LinkedHashSet<>();
    } else if (value instanceof SortedMap) {
      return new TreeMap<>();
    } else if (value instanceof Map) {
      return new LinkedHashMap<>();
    }
    return value instanceof Collection ? new ArrayList<>() : value;
  }

  /**
   * That of the class file, which must be the one that was loaded: with another's, the worker would
   * run another lambda of the same name.
   */
  private static long fingerprint(String text, LambdaHost host) {
    long fingerprint = host.fingerprint();
    // Only now: it may have been written while it was read.
    if (host.written() > loadedSince()) {
      throw new CodecException(
          "The "
              + text
              + " cannot be stored: the class file of "
              + host.name()
              + " was written after this program had started, and may not be what runs here. Start"
              + " the program again.");
    }
    return fingerprint;
  }

  /**
   * When the first class of the program may have been loaded. A build tool compiles it and then
   * runs it in its own JVM, which started before, but with a class loader of its own.
   */
  private static long loadedSince() {
    return LambdaCapture.class.getClassLoader() == ClassLoader.getSystemClassLoader()
        ? ManagementFactory.getRuntimeMXBean().getStartTime()
        : LambdaNode.firstMade();
  }
}
