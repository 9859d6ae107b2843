package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What the named types of one unit, and what is generated for them, are called. */
public final class Names {
  private final ClassName unit;
  private final Map<TypeUse, String> shortNames = new HashMap<>();
  private final Map<TypeUse, String> codecs = new HashMap<>();
  private final Map<TypeUse, String> messages = new HashMap<>();
  private final Map<TypeUse, String> extensions = new HashMap<>();
  private final Map<String, ClassName> peers = new HashMap<>();
  private final Set<TypeUse> objects;
  private final ProtoNames protoNames = ProtoNames.forTypes();

  /**
   * @param types the unit's records, sealed interfaces and enums, in order
   * @param foreign the other types that its schema names, in order
   * @param objects those that have proxies, though they are no records; in order
   */
  public Names(
      ClassName unit,
      Collection<TypeUse> types,
      Collection<TypeUse> foreign,
      Collection<TypeUse> objects) {
    this.unit = unit;
    this.objects = Set.copyOf(objects);
    List<TypeUse> enums = new ArrayList<>(types);
    enums.removeIf(type -> !type.isEnum());
    List<TypeUse> others = new ArrayList<>(types);
    others.removeAll(enums);
    addShortNames(others);
    addShortNames(enums);
    addCodecs(others);
    // Apart, so that records keep their messages' names where foreign types are added.
    addApart(foreign);
    addApart(objects);
    for (TypeUse type : types) {
      String suffix = type.isEnum() ? "Enum" : "";
      messages.put(type, protoNames.allocate(shortNames.get(type) + suffix));
    }
    for (TypeUse type : types) {
      extensions.put(type, protoNames.allocate(shortNames.get(type) + "_value"));
    }
    for (TypeUse type : foreign) {
      messages.put(type, protoNames.allocate(shortNames.get(type) + "Value"));
      extensions.put(type, protoNames.allocate(shortNames.get(type) + "_value"));
    }
  }

  private void addShortNames(List<TypeUse> types) {
    Map<String, TypeElement> elements = new HashMap<>();
    types.forEach(
        type -> elements.put(type.element().getQualifiedName().toString(), type.element()));
    Map<String, String> names = ShortNames.of(elements.values());
    for (TypeUse type : types) {
      String name = names.get(type.element().getQualifiedName().toString());
      shortNames.put(type, name + type.suffix());
    }
  }

  private void addCodecs(List<TypeUse> types) {
    Set<String> taken = new HashSet<>();
    for (TypeUse type : types) {
      String name = shortNames.get(type);
      while (!taken.add(name)) {
        name += "_";
      }
      codecs.put(type, name);
    }
  }

  private void addApart(Collection<TypeUse> types) {
    List<TypeUse> others =
        types.stream().filter(type -> !shortNames.containsKey(type)).distinct().toList();
    Set<String> taken = new HashSet<>(shortNames.values());
    addShortNames(others);
    for (TypeUse type : others) {
      String name = shortNames.get(type);
      while (!taken.add(name)) {
        name += "_";
      }
      shortNames.put(type, name);
      codecs.put(type, name);
    }
  }

  /** The scope of the schema's messages and extensions. */
  public ProtoNames protoNames() {
    return protoNames;
  }

  /** The codec of a record or sealed interface. */
  public ClassName codec(TypeUse type) {
    return peer("_" + codecs.get(type) + "Codec");
  }

  /** What holds the codecs that a codec is composed of, where they may lead back to it. */
  public ClassName composed(TypeUse type) {
    ClassName codec = codec(type);
    return codec.peerClass(codec.simpleName() + "_Composed");
  }

  /** The registry. */
  public ClassName registry() {
    return unit.peerClass(unit.simpleName() + "_Unit");
  }

  /** Two types may share this, where only one of them has a proxy. */
  public ClassName proxy(TypeUse type) {
    return peer(shortNames.get(type));
  }

  /** Whether a type that is no record has a proxy. */
  boolean hasProxy(TypeUse object) {
    return objects.contains(object);
  }

  /** What reads the getters and fields of an object. */
  public ClassName components(TypeUse object) {
    return peer("_" + codecs.get(object) + "Components");
  }

  private ClassName peer(String suffix) {
    return peers.computeIfAbsent(suffix, s -> unit.peerClass(unit.simpleName() + s));
  }

  /** The message of a type, or the one around an enum. */
  public String message(TypeUse type) {
    return messages.get(type);
  }

  /** The type's field in {@code forrest.Named}. */
  public String extension(TypeUse type) {
    return extensions.get(type);
  }

  /** The number of the type's field in {@code forrest.Named}. */
  public int number(TypeUse type) {
    return Hashes.number(unit.canonicalName(), type.key());
  }

  /** What names that are composed of others call an enum. */
  String label(TypeUse type) {
    return ProtoNames.escape(shortNames.get(type));
  }
}
