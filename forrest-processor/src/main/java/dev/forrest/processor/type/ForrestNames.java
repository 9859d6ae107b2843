package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The runtime's classes that generated code refers to. */
public final class ForrestNames {
  private static final Map<String, ClassName> CODECS = new ConcurrentHashMap<>();

  public static final ClassName TASK = ClassName.get("dev.forrest", "Task");
  public static final ClassName VALUE_TASK = ClassName.get("dev.forrest", "ValueTask");
  public static final ClassName NODE = codec("Node");
  public static final ClassName CALL_NODE = codec("CallNode");
  public static final ClassName CODEC = codec("Codec");

  static final ClassName LIST_TASK = ClassName.get("dev.forrest", "ListTask");
  static final ClassName MAP_TASK = ClassName.get("dev.forrest", "MapTask");
  static final ClassName SORTED_MAP_TASK = ClassName.get("dev.forrest", "SortedMapTask");
  static final ClassName ARRAY_TASK = ClassName.get("dev.forrest", "ArrayTask");

  private ForrestNames() {}

  /** A class of the package {@code dev.forrest.codec}. */
  public static ClassName codec(String simpleName) {
    return CODECS.computeIfAbsent(simpleName, name -> ClassName.get("dev.forrest.codec", name));
  }
}
