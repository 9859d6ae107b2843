package dev.forrest.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a parameter of a {@link Deferrable} method, or its return value where this is on the method,
 * stored by Java's own serialization: as bytes that protoc cannot look into. A last resort, for
 * types that are {@link java.io.Serializable} and that no {@link TaskAdapter} can convert.
 *
 * <p>When it is read, nothing but instances of these classes is accepted, before any is loaded:
 *
 * <ul>
 *   <li>the declared class, those among its type arguments, and those that {@link #allow} names; no
 *       subclasses of them
 *   <li>their superclasses
 *   <li>what the fields of all these are declared as, where that is a primitive, a box, an enum, a
 *       {@code BigInteger}, {@code BigDecimal} or {@code UUID}, or a class of {@code java.time}; a
 *       {@code List}, {@code Set} or {@code Map}, as {@code java.util} has them: but not their
 *       elements
 *   <li>strings, and arrays of all these
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface JavaSerialized {
  /** Further classes that may be part of the value. */
  Class<?>[] allow() default {};
}
