package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stores a record, an enum constant, what an adapter converts, or a protobuf message, as {@code
 * forrest.Named}.
 */
final class NamedValueCodec extends MessageCodec<Object> {
  private static final int TYPE = 1;
  private static final int UNIT = 2;
  private static final int FINGERPRINT = 3;

  private final Units units;
  private final Set<String> written = new TreeSet<>();
  private final Map<String, Long> fingerprints = new HashMap<>();

  NamedValueCodec(Units units) {
    this.units = units;
  }

  Set<String> unitsWritten() {
    return written;
  }

  @Override
  protected long bodySize(Object value, Sizes sizes) {
    Found found = find(value);
    written.add(found.unit().name());
    NamedCodec named = found.codec();
    return StringCodec.INSTANCE.fieldSize(TYPE, named.typeName(), sizes)
        + StringCodec.INSTANCE.fieldSize(UNIT, found.unit().name(), sizes)
        + CodedOutputStream.computeFixed64Size(FINGERPRINT, fingerprint(found.unit(), named))
        + unchecked(named.codec()).fieldSize(named.number(), value, sizes);
  }

  @Override
  protected void writeBody(Object value, Sizes sizes, CodedOutputStream out) throws IOException {
    Found found = find(value);
    NamedCodec named = found.codec();
    out.writeString(TYPE, named.typeName());
    out.writeString(UNIT, found.unit().name());
    out.writeFixed64(FINGERPRINT, fingerprint(found.unit(), named));
    unchecked(named.codec()).writeField(named.number(), value, sizes, out);
  }

  @Override
  protected Object readBody(CodedInputStream in) throws IOException {
    String type = "";
    Unit unit = null;
    NamedCodec named = null;
    long fingerprint = 0;
    Object value = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag >>> 3 == TYPE) {
        type = in.readString();
      } else if (tag >>> 3 == UNIT) {
        String name = in.readString();
        unit = units.find(name);
        named = unit == null ? null : unit.type(type);
        if (named == null) {
          throw new SchemaMismatchException(
              "Unit " + Shown.text(name) + " has no type " + Shown.text(type) + " here.");
        }
      } else if (tag >>> 3 == FINGERPRINT) {
        fingerprint = in.readFixed64();
      } else if (named != null && tag >>> 3 == named.number()) {
        units.check(unit, named, fingerprint(unit, named), fingerprint);
        value = named.codec().read(in);
      } else {
        in.skipField(tag);
      }
    }
    if (value == null) {
      throw new CodecException("A value of type " + Shown.text(type) + " is missing.");
    }
    return value;
  }

  /** Noted, since a unit has to look for it. */
  private long fingerprint(Unit unit, NamedCodec type) {
    String key = unit.name() + " " + type.typeName();
    Long known = fingerprints.get(key);
    if (known == null) {
      known = unit.typeFingerprint(type.typeName());
      fingerprints.put(key, known);
    }
    return known;
  }

  /** The first unit whose schema holds a value, with the value's codec. */
  private Found find(Object value) {
    Found found = find(value, typeOf(value));
    if (found != null) {
      return found;
    }
    for (Class<?> type : supertypes(value)) {
      found = find(value, type);
      // Records and enums have no subclasses, and a sealed interface's own are found before it.
      if (found != null && found.codec() instanceof ForeignCodec) {
        return found;
      }
    }
    throw new CodecException(
        "A value of type "
            + value.getClass().getName()
            + " cannot be stored here: a constant, a key or a part of one is of a built-in type, or of"
            + " one that a @Deferrable method on the class path has in a parameter or return value;"
            + " but not where that is @JavaSerialized. Pass it to a stub as an argument.");
  }

  /** Null where no unit has the type. */
  private Found find(Object value, Class<?> type) {
    String name = type.getCanonicalName();
    if (name != null) {
      for (Unit unit : units.all()) {
        NamedCodec codec = unit.type(name);
        if (codec == null) {
          codec = codecOfGeneric(unit, unit.uses(name), value);
        }
        if (codec != null) {
          return new Found(unit, codec);
        }
      }
    }
    return null;
  }

  /** An adapter takes values of subclasses, too: superclasses, the nearest first; interfaces. */
  private static Set<Class<?>> supertypes(Object value) {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
      types.add(type);
    }
    for (Class<?> type : new ArrayList<>(types)) {
      addInterfaces(type, types);
    }
    return types;
  }

  private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
    for (Class<?> implemented : type.getInterfaces()) {
      types.add(implemented);
      addInterfaces(implemented, types);
    }
  }

  /** Of the codecs of one generic class, the first that can store a value; null where none can. */
  private static NamedCodec codecOfGeneric(Unit unit, String[] uses, Object value) {
    for (String use : uses) {
      NamedCodec codec = unit.type(use);
      try {
        if (unchecked(codec.codec()).fieldSize(codec.number(), value, new Sizes()) > 0) {
          return codec;
        }
      } catch (ClassCastException e) {
        // The value has other type arguments.
      }
    }
    return null;
  }

  private record Found(Unit unit, NamedCodec codec) {}

  /** An enum constant with a body has a class of its own. */
  private static Class<?> typeOf(Object value) {
    return value instanceof Enum ? ((Enum<?>) value).getDeclaringClass() : value.getClass();
  }

  @SuppressWarnings("unchecked")
  private static Codec<Object> unchecked(Codec<?> codec) {
    return (Codec<Object>) codec;
  }
}
