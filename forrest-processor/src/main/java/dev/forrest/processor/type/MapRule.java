package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.lang.model.type.TypeMirror;

/** {@link Map} and {@link SortedMap}, whose values can be reached by key. */
final class MapRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isClass(type, Map.class) || java.isClass(type, SortedMap.class);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    Place keyPlace = place.part("key");
    StoredType key = resolver.argument(type, 0, keyPlace);
    StoredType value = resolver.argument(type, 1, place.part("value"));
    return resolver.java().isClass(type, SortedMap.class)
        ? resolver.sorted(type, new Stored(SortedMap.class, key, value), keyPlace)
        : new Stored(Map.class, key, value);
  }

  private record Stored(Class<?> map, StoredType key, StoredType value) implements StoredType {
    @Override
    public TypeName type() {
      return ParameterizedTypeName.get(ClassName.get(map), key.type(), value.type());
    }

    @Override
    public Expression codec(Names names) {
      return CodecCode.composed(
          map.getSimpleName() + "Codec", key.codec(names), value.codec(names));
    }

    @Override
    public ProtoType proto(Schema schema) {
      String keyToValue = keyToValue(schema.names());
      ProtoType entry =
          schema.message(
              new ProtoMessageBuilder("EntryOf" + keyToValue)
                  .optional(key.proto(schema), "key", 1)
                  .optional(value.proto(schema), "value", 2));
      return schema.message(
          new ProtoMessageBuilder("MapOf" + keyToValue).repeated(entry, "entry", 1));
    }

    @Override
    public String label(Names names) {
      return "MapOf" + keyToValue(names);
    }

    private String keyToValue(Names names) {
      return key.label(names) + "To" + value.label(names);
    }

    @Override
    public TaskType task(Names names) {
      ClassName task =
          map == SortedMap.class ? ForrestNames.SORTED_MAP_TASK : ForrestNames.MAP_TASK;
      return TaskType.container(task, value.task(names), key.type(), value.type());
    }

    @Override
    public boolean isFinal() {
      return false;
    }

    @Override
    public List<StoredType> parts() {
      return List.of(key, value);
    }

    @Override
    public Optional<StoredType> reachablePart() {
      return Optional.of(value);
    }
  }
}
