package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.model.LimitsModel;
import dev.forrest.processor.type.ForrestNames;
import java.util.Locale;

/** Spells limits as an expression, such as {@code Limits.NONE.timeout(300_000).heap(2L << 30)}. */
final class LimitsCode {
  static final ClassName LIMITS = ForrestNames.codec("Limits");

  /** {@code Limits.NONE}. */
  static final Expression NONE = Expression.field(LIMITS, "NONE", LIMITS);

  private static final Signature OF_LONG = Signature.of(LIMITS, TypeName.LONG);
  private static final Signature OF_INT = Signature.of(LIMITS, TypeName.INT);
  private static final int[] SHIFTS = {30, 20, 10};

  private LimitsCode() {}

  static Expression of(LimitsModel limits) {
    Expression code = NONE;
    if (limits.timeoutMillis() > 0) {
      code = code.chain("timeout", OF_LONG, number(limits.timeoutMillis()));
    }
    code = addSize(code, "heap", limits.heapBytes());
    code = addSize(code, "memory", limits.memoryBytes());
    if (limits.maxProcesses() > 0) {
      code = code.chain("maxProcesses", OF_INT, number(limits.maxProcesses()));
    }
    code = addSize(code, "maxOutput", limits.maxOutputBytes());
    if (limits.retries() >= 0) {
      code = code.chain("retries", OF_INT, number(limits.retries()));
    }
    return code;
  }

  private static Expression addSize(Expression code, String limit, long bytes) {
    return bytes > 0 ? code.chain(limit, OF_LONG, size(bytes)) : code;
  }

  /** In the largest unit that gives a whole number. */
  private static Expression size(long bytes) {
    for (int shift : SHIFTS) {
      if (bytes % (1L << shift) == 0) {
        return Expression.number(bytes, (bytes >> shift) + "L << " + shift);
      }
    }
    return number(bytes);
  }

  private static Expression number(long number) {
    String grouped = grouped(number);
    return Expression.number(number, number > Integer.MAX_VALUE ? grouped + "L" : grouped);
  }

  private static Expression number(int number) {
    return Expression.number(number, grouped(number));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '_');
  }
}
