package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.lang.reflect.Modifier;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Types of the JDK whose values have a text for people: java.time, UUID, URI and Path. */
final class TextRule implements TypeRule {
  private static final List<Class<?>> TYPES =
      List.of(
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
          UUID.class,
          URI.class,
          Path.class);

  /** The gaps between the words of a name, such as that in {@code LocalDate}. */
  private static final Pattern GAPS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return TYPES.stream().anyMatch(text -> java.isClass(type, text));
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    return new Stored(
        TYPES.stream().filter(t -> resolver.java().isClass(type, t)).findFirst().orElseThrow());
  }

  private record Stored(Class<?> javaType) implements StoredType {
    @Override
    public TypeName type() {
      return ClassName.get(javaType);
    }

    @Override
    public Expression codec(Names names) {
      if (javaType.getPackageName().equals("java.time")) {
        String constant = GAPS.matcher(javaType.getSimpleName()).replaceAll("_");
        ClassName codec = ForrestNames.codec("TimeCodec");
        return Expression.field(codec, constant.toUpperCase(Locale.ROOT), codec);
      }
      String name = javaType.getSimpleName();
      String codec = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + "Codec";
      return Expression.instance(ForrestNames.codec(codec));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return ProtoType.lengthDelimited("string");
    }

    @Override
    public Optional<String> comment() {
      return Optional.of(javaType.getName());
    }

    @Override
    public String label(Names names) {
      return javaType.getSimpleName();
    }

    @Override
    public boolean isFinal() {
      return Modifier.isFinal(javaType.getModifiers());
    }
  }
}
