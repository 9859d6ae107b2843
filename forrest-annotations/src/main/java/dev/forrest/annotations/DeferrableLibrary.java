package dev.forrest.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the public methods and constructors of other people's classes deferrable, which cannot be
 * annotated themselves.
 *
 * <p>Their stubs are made as if they were methods of the annotated class or package: on its {@code
 * Deferred}, or where {@link DeferrableStubs} says. What cannot be deferred is left out, and named
 * in the Javadoc of the stub class: methods that are generic or deprecated, or of whose signature
 * Forrest cannot store a type. Methods that a class inherits belong to the class that declares
 * them; {@code equals}, {@code hashCode}, {@code toString} and the accessors of a record have stubs
 * only where they are asked for by name.
 *
 * <p>Where the stubs of overloads would be the same for tasks, as those of {@code abs(int)} and
 * {@code abs(long)}, those that take plain arguments alone keep the method's name, and those that
 * take tasks take the parameters' types along, as in {@code abs_int} and {@code abs_long}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(DeferrableLibrary.Several.class)
public @interface DeferrableLibrary {
  /** The classes or interfaces. */
  Class<?>[] value();

  /**
   * The names of the only methods to be deferred; {@code new} for constructors. By default all. It
   * is an error if none of that name can be deferred; deprecated ones are deferred, too.
   */
  String[] include() default {};

  /** The names of methods that are left out; {@code new} for constructors. */
  String[] exclude() default {};

  /** Several of these on one class or package. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface Several {
    /** Each of them. */
    DeferrableLibrary[] value();
  }
}
