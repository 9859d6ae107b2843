package dev.forrest.processor.code;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives out names for variables, each once. */
public final class Scope {
  private final Set<String> taken = new HashSet<>();

  /** The wanted name, with an underscore for each clash; no keyword. */
  public String name(String wanted) {
    String name = wanted;
    while (SourceVersion.isKeyword(name) || !taken.add(name)) {
      name += "_";
    }
    return name;
  }
}
