package dev.forrest.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a type that Forrest cannot store is stored as another one, wherever it occurs in a
 * parameter, a return value or a record of this compilation. A public adapter in a jar counts for
 * those who have the jar on their class path, too.
 *
 * <p>The class has two static methods, which may be generic in the type's arguments:
 *
 * <pre>{@code
 * @TaskAdapter
 * final class PointAdapter {
 *   static PointData toStored(java.awt.Point point) { ... }
 *   static java.awt.Point fromStored(PointData stored) { ... }
 * }
 * }</pre>
 *
 * <p>null is kept without asking them. {@code toStored} may be called twice for one value, and must
 * give the same both times; it must not return null. What they throw makes the value one that
 * cannot be stored or read.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TaskAdapter {}
