package dev.forrest.tests;

import dev.forrest.annotations.DeferrableLibrary;
import dev.forrest.annotations.DeferrableStubs;
import java.util.concurrent.TimeUnit;

/** Methods of the JDK. */
@DeferrableStubs("Borrowed")
@DeferrableLibrary(
    value = {Math.class, TimeUnit.class},
    exclude = {"sleep", "timedWait", "timedJoin"})
@DeferrableLibrary(
    value = String.class,
    include = {"new", "repeat", "split"})
final class Libraries {
  private Libraries() {}
}
