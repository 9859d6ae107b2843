package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What the records and enums of one unit, and what is generated for them, are called. */
public final class Names {
  private final ClassName unit;
  private final Map<String, String> shortNames = new HashMap<>();
  private final Map<String, String> codecs = new HashMap<>();
  private final Map<String, String> messages = new HashMap<>();
  private final Map<String, String> extensions = new HashMap<>();
  private final ProtoNames protoNames = ProtoNames.forTypes();

  /**
   * @param types the unit's records and enums, in order
   */
  public Names(ClassName unit, Collection<TypeElement> types) {
    this.unit = unit;
    List<TypeElement> records = new ArrayList<>(types);
    records.removeIf(type -> type.getKind() != ElementKind.RECORD);
    List<TypeElement> enums = new ArrayList<>(types);
    enums.removeAll(records);
    shortNames.putAll(ShortNames.of(records));
    shortNames.putAll(ShortNames.of(enums));
    codecs.putAll(ShortNames.distinct(records));
    for (TypeElement type : types) {
      String suffix = type.getKind() == ElementKind.ENUM ? "Enum" : "";
      messages.put(key(type), protoNames.allocate(shortNames.get(key(type)) + suffix));
    }
    for (TypeElement type : types) {
      extensions.put(key(type), protoNames.allocate(shortNames.get(key(type)) + "_value"));
    }
  }

  private static String key(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  /** The scope of the schema's messages and extensions. */
  public ProtoNames protoNames() {
    return protoNames;
  }

  public ClassName codec(TypeElement record) {
    return unit.peerClass(unit.simpleName() + "_" + codecs.get(key(record)) + "Codec");
  }

  /** Two records may share this, where only one of them has a proxy. */
  public ClassName proxy(TypeElement record) {
    return unit.peerClass(unit.simpleName() + shortNames.get(key(record)));
  }

  /** The message of a record, or the one around an enum. */
  public String message(TypeElement type) {
    return messages.get(key(type));
  }

  /** The type's field in {@code forrest.Named}. */
  public String extension(TypeElement type) {
    return extensions.get(key(type));
  }

  /** The number of the type's field in {@code forrest.Named}. */
  public int number(TypeElement type) {
    return Hashes.number(unit.canonicalName(), key(type));
  }

  /** What names that are composed of others call an enum. */
  String label(TypeElement type) {
    return ProtoNames.escape(shortNames.get(key(type)));
  }
}
