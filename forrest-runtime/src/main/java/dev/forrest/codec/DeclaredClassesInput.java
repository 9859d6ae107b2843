package dev.forrest.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.Set;

/**
 * Deserializes instances of declared classes, and arrays of them, alone. The name of a class is
 * looked at before the class is loaded; depth, references and lengths of arrays are limited by what
 * honest values of as many bytes have.
 */
final class DeclaredClassesInput extends ObjectInputStream implements ObjectInputFilter {
  private static final int MAX_DEPTH = 1000;
  private static final int SMALL_ARRAY = 64;

  /** A map's table has at most three slots for an entry, which takes at least two bytes. */
  private static final long SLOTS_PER_BYTE = 4;

  /** What readers of collections tell the filter that they are about to make. */
  private static final Set<String> TABLES = Set.of("java.lang.Object", "java.util.Map$Entry");

  private final int length;
  private final Set<String> allowed;
  private final ClassLoader loader;
  private String problem;

  /**
   * @param length how many bytes the stream has
   * @param loader that of the code that declares the classes
   */
  DeclaredClassesInput(InputStream in, int length, Set<String> allowed, ClassLoader loader)
      throws IOException {
    super(in);
    this.length = length;
    this.allowed = allowed;
    this.loader = loader;
    setObjectInputFilter(this);
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass description)
      throws IOException, ClassNotFoundException {
    String name = description.getName();
    if (!isAllowed(name)) {
      throw notAllowed(name);
    }
    return Class.forName(name, false, loader);
  }

  @Override
  protected Class<?> resolveProxyClass(String[] interfaces) throws IOException {
    throw notAllowed("a proxy of " + String.join(", ", interfaces));
  }

  private static InvalidClassException notAllowed(String name) {
    return new InvalidClassException(
        "it holds "
            + Shown.text(name)
            + ", which @JavaSerialized does not allow here. If it belongs there, name its class in"
            + " @JavaSerialized(allow = ...).");
  }

  /** As {@link Class#getName} spells it. */
  private boolean isAllowed(String name) {
    int dimensions = 0;
    while (dimensions < name.length() && name.charAt(dimensions) == '[') {
      dimensions++;
    }
    if (dimensions == 0) {
      return allowed.contains(name);
    }
    boolean ofPrimitives = name.length() == dimensions + 1;
    if (ofPrimitives || !name.endsWith(";")) {
      return ofPrimitives;
    }
    String element = name.substring(dimensions + 1, name.length() - 1);
    return allowed.contains(element)
        || TABLES.contains(element)
        || element.equals("java.lang.String");
  }

  @Override
  public Status checkInput(FilterInfo info) {
    Class<?> type = info.serialClass();
    if (info.depth() > MAX_DEPTH) {
      problem = "it is nested more than " + MAX_DEPTH + " levels deep";
    } else if (info.references() > length) {
      problem = "it has more objects than bytes";
    } else if (info.arrayLength() > SMALL_ARRAY + SLOTS_PER_BYTE * length) {
      problem = "it claims an array of " + info.arrayLength() + " elements in " + length + " bytes";
    } else if (type != null && type.isArray() && !isAllowed(type.getName())) {
      // Other classes have been looked at by name; or one of these has put another in its place.
      problem = notAllowed(type.getName()).getMessage();
    }
    return problem == null ? Status.UNDECIDED : Status.REJECTED;
  }

  /** What made the filter reject the stream, or null. */
  String problem() {
    return problem;
  }
}
