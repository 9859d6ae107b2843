package dev.forrest.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the class that gets the stubs of an annotated class, or of all classes of an annotated
 * package, instead of {@code Deferred}.
 *
 * <p>Needed where two stubs of one package would clash, and where a package's tests have deferrable
 * methods besides those of its main sources.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface DeferrableStubs {
  /** The simple name of the generated class, such as {@code ImageTasks}. */
  String value();
}
