package dev.forrest.codec;

/** How the named parts of a type's values are read: of records, and of objects with getters. */
public interface Components {
  /** The Java type's canonical name, with type arguments where it has some. */
  String typeName();

  /** Whether values have a component, or a getter or field that is taken for one. */
  boolean hasComponent(String name);

  /**
   * A component's value, by the component's name; null where it is null.
   *
   * @param value of the Java type
   * @throws CodecException if the type has no such component
   * @throws ClassCastException if the value is of another type
   */
  Object component(Object value, String name);
}
