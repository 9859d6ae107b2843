package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.lang.model.type.TypeMirror;

/** Collections other than {@link List}, in their iteration order; their elements have no index. */
final class CollectionRule implements TypeRule {
  private static final List<Class<?>> TYPES =
      List.of(Set.class, SortedSet.class, Collection.class, Iterable.class);

  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return TYPES.stream().anyMatch(collection -> java.isClass(type, collection));
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    Class<?> collection =
        TYPES.stream().filter(t -> resolver.java().isClass(type, t)).findFirst().orElseThrow();
    Place elementPlace = place.part("element");
    StoredType element = resolver.argument(type, 0, elementPlace);
    return collection == SortedSet.class
        ? resolver.sorted(type, new Stored(collection, element), elementPlace)
        : new Stored(collection, element);
  }

  private record Stored(Class<?> collection, StoredType element) implements StoredType {
    @Override
    public TypeName type() {
      return ParameterizedTypeName.get(ClassName.get(collection), element.type());
    }

    @Override
    public Expression codec(Names names) {
      return CodecCode.composed(collection.getSimpleName() + "Codec", element.codec(names));
    }

    @Override
    public ProtoType proto(Schema schema) {
      return Repeated.proto(element, schema);
    }

    /** What is read into a set loses what is in it twice. */
    @Override
    public Optional<String> comment() {
      return Set.class.isAssignableFrom(collection)
          ? Optional.of(collection.getSimpleName())
          : Optional.empty();
    }

    @Override
    public String label(Names names) {
      return Repeated.label(element, names);
    }

    @Override
    public boolean isFinal() {
      return false;
    }

    @Override
    public List<StoredType> parts() {
      return List.of(element);
    }
  }
}
