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
 *
 * <p>On a class it says that the class's lambdas and method references may be stored, and run, as
 * tasks of {@code Tasks.call}. It has no values then, and annotates none of the class's methods.
 *
 * <p>Limits say what a call may use. One that is said here wins over that of {@code RunOptions},
 * which is for all tasks of a run, and {@code TaskOptions}, which is for one task, wins over both.
 * A task of several calls may take the sum of its calls' timeouts where all of them have one, and
 * of each other limit the largest that one of them has. A lambda never has a timeout: that of a
 * task that calls one is said by {@code TaskOptions} or {@code RunOptions} alone. Limits are no
 * part of a task's file: a changed one counts for the tasks that are stored already.
 *
 * <p>A time is a whole number with {@code ms}, {@code s}, {@code m}, {@code h} or {@code d}, such
 * as {@code 90s}. A size is a whole number of bytes, or one with {@code k}, {@code m} or {@code g}
 * for 2<sup>10</sup>, 2<sup>20</sup> or 2<sup>30</sup> bytes, such as {@code 512m}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
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

  /**
   * The time from the worker's start to its end, such as {@code 5m}, at most {@code 36500d}. When
   * it is over, the worker is killed with all that it started. Empty: not said.
   */
  String timeout() default "";

  /** The largest heap of the worker, such as {@code 2g}, at least {@code 2m}. Empty: not said. */
  String heap() default "";

  /**
   * The most memory that the worker and all that it starts may take together, such as {@code 4g}.
   * Where they take more, they are killed. Empty: not said.
   */
  String memory() default "";

  /**
   * The most processes that there may be at a time, the worker included. Where there are more, they
   * are killed. 0: not said.
   */
  int maxProcesses() default 0;

  /**
   * The most that the worker and all that it starts may print together, such as {@code 100m}. Where
   * they print more, they are killed. Empty: not said.
   */
  String maxOutput() default "";

  /** How often a task that fails is tried again, from 0. -1: not said. */
  int retries() default -1;
}
