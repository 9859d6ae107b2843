package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import dev.forrest.codec.BigDecimalCodec;
import dev.forrest.codec.BigIntegerCodec;
import dev.forrest.codec.BooleanCodec;
import dev.forrest.codec.ByteCodec;
import dev.forrest.codec.BytesCodec;
import dev.forrest.codec.CharCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.FloatCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.OptionalDoubleCodec;
import dev.forrest.codec.OptionalIntCodec;
import dev.forrest.codec.OptionalLongCodec;
import dev.forrest.codec.PathCodec;
import dev.forrest.codec.ShortCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.SortedMapCodec;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.UriCodec;
import dev.forrest.codec.UuidCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Stores a value by its run-time type as {@code forrest.Value}; null is an empty message.
 *
 * <p>For constants, metadata, and results that are no call's return value. Arguments and return
 * values have codecs of their declared types instead.
 */
public final class ValueCodec extends MessageCodec<Object> {
  private static final int BOOLEAN = 1;
  private static final int BYTE = 2;
  private static final int SHORT = 3;
  private static final int CHAR = 4;
  private static final int INT = 5;
  private static final int LONG = 6;
  private static final int FLOAT = 7;
  private static final int DOUBLE = 8;
  private static final int STRING = 9;
  private static final int BYTES = 10;
  private static final int TIME = 11;
  private static final int LIST = 12;
  private static final int SET = 13;
  private static final int MAP = 14;
  private static final int OPTIONAL = 15;
  private static final int ARRAY = 16;
  private static final int NAMED = 17;
  private static final int BIG_INTEGER = 18;
  private static final int BIG_DECIMAL = 19;
  private static final int UUID_TEXT = 20;
  private static final int URI_TEXT = 21;
  private static final int PATH = 22;
  private static final int OPTIONAL_INT = 23;
  private static final int OPTIONAL_LONG = 24;
  private static final int OPTIONAL_DOUBLE = 25;
  private static final int SORTED_SET = 26;
  private static final int SORTED_MAP = 27;

  private final Codec<?>[] codecs;
  private final NamedValueCodec named;
  private final boolean scalarsOnly;

  /**
   * @param units whose types can be stored; null for scalars alone: see {@link #isScalar}
   */
  public ValueCodec(Units units) {
    named = new NamedValueCodec(units);

    ValuesCodec values = new ValuesCodec(this);
    scalarsOnly = units == null;
    codecs =
        new Codec<?>[] {
          null,
          BooleanCodec.INSTANCE,
          ByteCodec.INSTANCE,
          ShortCodec.INSTANCE,
          CharCodec.INSTANCE,
          IntCodec.INSTANCE,
          LongCodec.INSTANCE,
          FloatCodec.INSTANCE,
          DoubleCodec.INSTANCE,
          StringCodec.INSTANCE,
          BytesCodec.INSTANCE,
          TimeValueCodec.INSTANCE,
          values,
          values,
          MapCodec.of(this, this),
          values,
          new ArrayValueCodec(this, units),
          named,
          BigIntegerCodec.INSTANCE,
          BigDecimalCodec.INSTANCE,
          UuidCodec.INSTANCE,
          UriCodec.INSTANCE,
          PathCodec.INSTANCE,
          OptionalIntCodec.INSTANCE,
          OptionalLongCodec.INSTANCE,
          OptionalDoubleCodec.INSTANCE,
          values,
          SortedMapCodec.of(this, this),
        };
  }

  /** The names of the units whose types have been written. */
  Set<String> unitsWritten() {
    return named.unitsWritten();
  }

  /** Whether a value is one that metadata may hold: null, a scalar, bytes or a time. */
  public static boolean isScalar(Object value) {
    return value == null
        || value instanceof byte[]
        || value instanceof String
        || scalarKind(value) != NAMED;
  }

  @Override
  protected long bodySize(Object value, Sizes sizes) {
    if (value == null) {
      return 0;
    }
    int kind = kind(value);
    return unchecked(codecs[kind]).fieldSize(kind, content(kind, value), sizes);
  }

  @Override
  protected void writeBody(Object value, Sizes sizes, CodedOutputStream out) throws IOException {
    if (value != null) {
      int kind = kind(value);
      unchecked(codecs[kind]).writeField(kind, content(kind, value), sizes, out);
    }
  }

  @Override
  protected Object readBody(CodedInputStream in) throws IOException {
    Object value = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int kind = WireFormat.getTagFieldNumber(tag);
      if (scalarsOnly && !isScalarKind(kind) && kind < codecs.length) {
        throw new CodecException("it is a list, map, array, record or enum, not a scalar.");
      }
      if (kind > 0 && kind < codecs.length && codecs[kind].tag(kind) == tag) {
        value = restore(kind, codecs[kind].read(in));
      } else {
        in.skipField(tag);
      }
    }
    return value;
  }

  /** What the kind's codec takes. */
  private static Object content(int kind, Object value) {
    if (kind != OPTIONAL) {
      return value;
    }
    Optional<?> optional = (Optional<?>) value;
    return optional.isPresent() ? List.of(optional.get()) : List.of();
  }

  private static Object restore(int kind, Object content) {
    switch (kind) {
      case SET:
        return new LinkedHashSet<>((Collection<?>) content);
      case SORTED_SET:
        return sorted((Collection<?>) content);
      case OPTIONAL:
        Collection<?> values = (Collection<?>) content;
        if (values.size() > 1) {
          throw new CodecException("An Optional of " + values.size() + " values.");
        }
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.iterator().next());
      default:
        return content;
    }
  }

  private static SortedSet<Object> sorted(Collection<?> elements) {
    SortedSet<Object> set = new TreeSet<>();
    try {
      for (Object element : elements) {
        set.add(element);
      }
    } catch (ClassCastException | NullPointerException e) {
      throw new CodecException("A SortedSet holds what has no natural order.", e);
    }
    return set;
  }

  private static boolean isScalarKind(int kind) {
    return kind <= TIME || (kind >= BIG_INTEGER && kind <= PATH);
  }

  private static int kind(Object value) {
    if (value instanceof Record || value instanceof Enum) {
      return NAMED;
    } else if (value instanceof String) {
      return STRING;
    } else if (value instanceof byte[]) {
      return BYTES;
    } else if (value instanceof List) {
      return LIST;
    } else if (value instanceof Set) {
      return isNatural(value) ? SORTED_SET : SET;
    } else if (value instanceof Map) {
      return isNatural(value) ? SORTED_MAP : MAP;
    } else if (value instanceof Collection) {
      return LIST;
    } else if (value instanceof Optional) {
      return OPTIONAL;
    } else if (value.getClass().isArray()) {
      return ARRAY;
    } else if (value instanceof OptionalInt) {
      return OPTIONAL_INT;
    } else if (value instanceof OptionalLong) {
      return OPTIONAL_LONG;
    } else if (value instanceof OptionalDouble) {
      return OPTIONAL_DOUBLE;
    }
    return scalarKind(value);
  }

  /** Of another order, a comparator would be needed. */
  private static boolean isNatural(Object value) {
    return (value instanceof SortedSet<?> set && set.comparator() == null)
        || (value instanceof SortedMap<?, ?> map && map.comparator() == null);
  }

  private static int scalarKind(Object value) {
    if (value instanceof Double) {
      return DOUBLE;
    } else if (value instanceof Integer) {
      return INT;
    } else if (value instanceof Long) {
      return LONG;
    } else if (value instanceof Boolean) {
      return BOOLEAN;
    } else if (value instanceof Float) {
      return FLOAT;
    } else if (value instanceof Byte) {
      return BYTE;
    } else if (value instanceof Short) {
      return SHORT;
    } else if (value instanceof Character) {
      return CHAR;
    } else if (value instanceof BigInteger) {
      return BIG_INTEGER;
    } else if (value instanceof BigDecimal) {
      return BIG_DECIMAL;
    } else if (value instanceof UUID) {
      return UUID_TEXT;
    } else if (value instanceof URI) {
      return URI_TEXT;
    } else if (value instanceof Path) {
      return PATH;
    } else if (TimeValueCodec.handles(value)) {
      return TIME;
    }
    return NAMED;
  }

  @SuppressWarnings("unchecked")
  private static Codec<Object> unchecked(Codec<?> codec) {
    return (Codec<Object>) codec;
  }
}
