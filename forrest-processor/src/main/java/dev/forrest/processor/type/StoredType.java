package dev.forrest.processor.type;

import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import java.util.List;
import java.util.Optional;

/** A Java type, with how its values are stored and what a task of it looks like. */
public interface StoredType {
  /** The type, without wildcards. */
  TypeName type();

  /** An expression of type {@code Codec<T>}. */
  Expression codec(Names names);

  /** Its protobuf field; messages that the field needs are added to the schema. */
  ProtoType proto(Schema schema);

  /**
   * What the schema says behind a field of this type, where the field's own type says too little.
   */
  default Optional<String> comment() {
    return Optional.empty();
  }

  /** What the names of messages call it, such as {@code Double} in {@code ListOfDouble}. */
  String label(Names names);

  /** What a stub that returns it returns. */
  default TaskType task(Names names) {
    return object()
        .filter(names::hasProxy)
        .map(use -> TaskType.proxy(names.proxy(use)))
        .orElseGet(() -> TaskType.value(type().box()));
  }

  /** Whether the codec is made for the place that uses it, which has to keep it then. */
  default boolean isComposed() {
    return !parts().isEmpty();
  }

  /** Whether no other type is assignable to it, so that {@code Task<T>} needs no wildcard. */
  default boolean isFinal() {
    return true;
  }

  /** Where it is a primitive, how generated code stores it without boxing. */
  default Optional<Primitive> primitive() {
    return Optional.empty();
  }

  /** The record, sealed interface or enum that it is. */
  default Optional<TypeUse> named() {
    return Optional.empty();
  }

  /** The class or interface whose getters and fields are parts of its tasks, if it has any. */
  default Optional<TypeUse> object() {
    return Optional.empty();
  }

  /** The types that it is composed of. */
  default List<StoredType> parts() {
    return List.of();
  }

  /** The one of {@link #parts} whose task can be reached from a task of this type. */
  default Optional<StoredType> reachablePart() {
    return Optional.empty();
  }
}
