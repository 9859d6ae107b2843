package dev.forrest.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method or constructor whose calls can be stored as tasks and run later, each in a JVM of
 * its own.
 *
 * <p>The annotation processor generates a stub of the same name on {@code Deferred}, in the same
 * package. The stub runs nothing: it returns a {@code Task} that further stubs take as an argument.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Deferrable {
  /**
   * The stub's name. By default the method's own; a constructor of {@code Item} gets {@code
   * newItem}.
   */
  String name() default "";

  /**
   * The protobuf field number under which the call is stored, from 1000 to 536870911 without 19000
   * to 19999. By default, 0, a hash of the stub class and the method; a fixed number is needed only
   * where two hashes clash, which is an error that says so.
   */
  int number() default 0;
}
