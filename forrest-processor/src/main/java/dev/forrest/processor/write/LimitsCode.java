package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.forrest.processor.model.LimitsModel;
import dev.forrest.processor.type.ForrestNames;
import java.util.Locale;

/** Spells limits as an expression, such as {@code Limits.NONE.timeout(300_000).heap(2L << 30)}. */
final class LimitsCode {
  static final ClassName LIMITS = ForrestNames.codec("Limits");

  private static final int[] SHIFTS = {30, 20, 10};

  private LimitsCode() {}

  static CodeBlock of(LimitsModel limits) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE", LIMITS);
    if (limits.timeoutMillis() > 0) {
      code.add("$Z.timeout($L)", number(limits.timeoutMillis()));
    }
    addSize(code, "heap", limits.heapBytes());
    addSize(code, "memory", limits.memoryBytes());
    if (limits.maxProcesses() > 0) {
      code.add("$Z.maxProcesses($L)", number(limits.maxProcesses()));
    }
    addSize(code, "maxOutput", limits.maxOutputBytes());
    if (limits.retries() >= 0) {
      code.add("$Z.retries($L)", number(limits.retries()));
    }
    return code.build();
  }

  private static void addSize(CodeBlock.Builder code, String limit, long bytes) {
    if (bytes > 0) {
      code.add("$Z.$L($L)", limit, size(bytes));
    }
  }

  /** In the largest unit that gives a whole number. */
  private static String size(long bytes) {
    for (int shift : SHIFTS) {
      if (bytes % (1L << shift) == 0) {
        return (bytes >> shift) + "L << " + shift;
      }
    }
    return number(bytes);
  }

  private static String number(long number) {
    String grouped = String.format(Locale.ROOT, "%,d", number).replace(',', '_');
    return number > Integer.MAX_VALUE ? grouped + "L" : grouped;
  }
}
