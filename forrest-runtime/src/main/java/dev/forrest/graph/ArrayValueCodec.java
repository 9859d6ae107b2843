package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.Unit;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/** Stores an array of any component type as {@code forrest.ArrayValue}. */
final class ArrayValueCodec extends MessageCodec<Object> {
  private static final int COMPONENT = 1;
  private static final int ELEMENT = 2;
  private static final int MAX_DIMENSIONS = 255;

  private static final Class<?>[] BUILT_IN = {
    boolean.class,
    byte.class,
    short.class,
    char.class,
    int.class,
    long.class,
    float.class,
    double.class,
    Boolean.class,
    Byte.class,
    Short.class,
    Character.class,
    Integer.class,
    Long.class,
    Float.class,
    Double.class,
    String.class,
    Object.class,
    BigInteger.class,
    BigDecimal.class,
    UUID.class,
    URI.class,
    Path.class,
    Iterable.class,
    Collection.class,
    List.class,
    Set.class,
    SortedSet.class,
    Map.class,
    SortedMap.class,
    Optional.class,
    OptionalInt.class,
    OptionalLong.class,
    OptionalDouble.class,
    Duration.class,
    Instant.class,
    LocalDate.class,
    LocalDateTime.class,
    LocalTime.class,
    MonthDay.class,
    OffsetDateTime.class,
    OffsetTime.class,
    Period.class,
    Year.class,
    YearMonth.class,
    ZoneId.class,
    ZoneOffset.class,
    ZonedDateTime.class,
  };

  private final ValueCodec value;
  private final Units units;

  ArrayValueCodec(ValueCodec value, Units units) {
    this.value = value;
    this.units = units;
  }

  @Override
  protected long bodySize(Object array, Sizes sizes) {
    String component = component(array);
    componentType(component);
    long size = StringCodec.INSTANCE.fieldSize(COMPONENT, component, sizes);
    for (int i = 0; i < Array.getLength(array); i++) {
      size += value.fieldSize(ELEMENT, Array.get(array, i), sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Object array, Sizes sizes, CodedOutputStream out) throws IOException {
    out.writeString(COMPONENT, component(array));
    for (int i = 0; i < Array.getLength(array); i++) {
      value.writeField(ELEMENT, Array.get(array, i), sizes, out);
    }
  }

  @Override
  protected Object readBody(CodedInputStream in) throws IOException {
    String component = "";
    List<Object> elements = new ArrayList<>();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case COMPONENT:
          component = in.readString();
          break;
        case ELEMENT:
          elements.add(value.read(in));
          break;
        default:
          in.skipField(tag);
      }
    }
    Object array = Array.newInstance(componentType(component), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      try {
        Array.set(array, i, elements.get(i));
      } catch (IllegalArgumentException | NullPointerException e) {
        throw new CodecException("Element " + i + " is no " + Shown.text(component) + ".", e);
      }
    }
    return array;
  }

  private static String component(Object array) {
    return array.getClass().getComponentType().getCanonicalName();
  }

  private Class<?> componentType(String name) {
    int end = name.length();
    int dimensions = 0;
    while (name.startsWith("[]", end - 2)) {
      end -= 2;
      dimensions++;
    }
    if (dimensions >= MAX_DIMENSIONS) {
      throw new CodecException(
          "An array of " + (dimensions + 1L) + " dimensions; Java has at most 255.");
    }
    Class<?> type = knownType(name.substring(0, end));
    return dimensions == 0 ? type : Array.newInstance(type, new int[dimensions]).getClass();
  }

  /** Looks among the types that are compiled in; never loads a class by the name. */
  private Class<?> knownType(String name) {
    for (Class<?> type : BUILT_IN) {
      if (type.getCanonicalName().equals(name)) {
        return type;
      }
    }
    for (Unit unit : units.all()) {
      NamedCodec codec = unit.type(name);
      if (codec == null && unit.uses(name).length > 0) {
        codec = unit.type(unit.uses(name)[0]);
      }
      if (codec != null) {
        return codec.javaType();
      }
    }
    throw new CodecException(
        "An array of "
            + Shown.text(name)
            + " cannot be stored or read here: no @Deferrable method on the class path has such a"
            + " type in a parameter or return value.");
  }
}
