package dev.forrest.processor.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Calls types by their simple names; those that share one take their enclosing classes' names
 * along, as far as needed.
 */
public final class ShortNames {
  private final Map<String, List<String>> simpleNames = new LinkedHashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  private ShortNames(Collection<TypeElement> types) {
    for (TypeElement type : types) {
      simpleNames.put(type.getQualifiedName().toString(), chain(type));
      lengths.put(type.getQualifiedName().toString(), 1);
    }
  }

  /** The short names by qualified name; those of top-level types may still be equal. */
  public static Map<String, String> of(Collection<TypeElement> types) {
    ShortNames names = new ShortNames(types);
    while (names.lengthen()) {}
    return names.current();
  }

  /** The same, with underscores behind those that would be equal. */
  public static Map<String, String> distinct(Collection<TypeElement> types) {
    Map<String, String> names = of(types);
    Set<String> taken = new HashSet<>();
    names.replaceAll(
        (type, name) -> {
          String free = name;
          while (!taken.add(free)) {
            free += "_";
          }
          return free;
        });
    return names;
  }

  private static List<String> chain(TypeElement type) {
    List<String> chain = new ArrayList<>();
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      chain.add(0, e.getSimpleName().toString());
    }
    return chain;
  }

  /** Lengthens the names that are not unique by one enclosing class; false if none can be. */
  private boolean lengthen() {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, String> current = current();
    current.values().forEach(name -> uses.merge(name, 1, Integer::sum));
    boolean changed = false;
    for (Map.Entry<String, String> entry : current.entrySet()) {
      int length = lengths.get(entry.getKey());
      if (uses.get(entry.getValue()) > 1 && length < simpleNames.get(entry.getKey()).size()) {
        lengths.put(entry.getKey(), length + 1);
        changed = true;
      }
    }
    return changed;
  }

  private Map<String, String> current() {
    Map<String, String> names = new LinkedHashMap<>();
    simpleNames.forEach(
        (type, chain) ->
            names.put(
                type,
                String.join("", chain.subList(chain.size() - lengths.get(type), chain.size()))));
    return names;
  }
}
