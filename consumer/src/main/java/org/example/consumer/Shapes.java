package org.example.consumer;

import com.google.protobuf.Timestamp;
import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableLibrary;
import dev.forrest.annotations.DeferrableStubs;
import dev.forrest.annotations.JavaSerialized;
import java.io.IOException;
import java.util.Currency;

/** Has stubs of its own name, and stubs of other people's methods. */
@DeferrableStubs("ShapeTasks")
@DeferrableLibrary(
    value = Math.class,
    include = {"sqrt", "hypot"})
final class Shapes {
  private Shapes() {}

  /** Nested, generic with a bound, variable arguments, a checked exception. */
  static final class Inner {
    private Inner() {}

    @Deferrable
    @SafeVarargs
    static <T extends Shape> int count(T... shapes) throws IOException {
      if (shapes.length == 0) {
        throw new IOException("no shapes");
      }
      return shapes.length;
    }
  }

  @Deferrable
  static String code(@JavaSerialized Currency currency) {
    return currency.getCurrencyCode();
  }

  @Deferrable
  @JavaSerialized
  static Currency currency(String code) {
    return Currency.getInstance(code);
  }

  @Deferrable
  static Timestamp echoTimestamp(Timestamp value) {
    return value;
  }

  @Deferrable
  static void nothing() {}
}
