package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limits of annotations, as the runtime hears of them. */
final class LimitsTest {
  private static Limits limits(String method) throws Exception {
    LoadedUnit unit =
        LoadedUnit.of(Compiled.of(Sources.in("good/limits")), "com.example.limits.Deferred_Unit");
    return unit.unit().method("com.example.limits." + method).limits();
  }

  @Test
  void areRead() throws Exception {
    Limits time = limits("Limited.time()");
    assertThat(time.timeoutMillis()).isEqualTo(300_000);
    assertThat(time.retries()).isEqualTo(2);
    assertThat(time.heapBytes()).isEqualTo(0);
    Limits sizes = limits("Limited.sizes()");
    assertThat(sizes.timeoutMillis()).isEqualTo(0);
    assertThat(sizes.heapBytes()).isEqualTo(2L << 30);
    assertThat(sizes.memoryBytes()).isEqualTo(4L << 30);
    assertThat(sizes.maxProcesses()).isEqualTo(4);
    assertThat(sizes.maxOutputBytes()).isEqualTo(100 << 20);
    assertThat(sizes.retries()).isEqualTo(-1);
    Limits odd = limits("Limited.odd()");
    assertThat(odd.heapBytes()).isEqualTo(1536 << 20);
    assertThat(odd.memoryBytes()).isEqualTo(10_000_000_000L);
    assertThat(odd.maxOutputBytes()).isEqualTo(1023);
  }

  @Test
  void reachTheirExtremes() throws Exception {
    Limits shortest = limits("Limited.zeroRetries()");
    assertThat(shortest.timeoutMillis()).isEqualTo(500);
    assertThat(shortest.retries()).isEqualTo(0);
    Limits largest = limits("Limited.extreme()");
    assertThat(largest.timeoutMillis()).isEqualTo(36_500 * 86_400_000L);
    assertThat(largest.memoryBytes()).isEqualTo(8_589_934_591L << 30);
    assertThat(largest.maxProcesses()).isEqualTo(2000);
  }

  @Test
  void areUnsaidByDefault() throws Exception {
    assertThat(limits("Limited.unlimited()")).isSameInstanceAs(Limits.NONE);
    assertThat(limits("Limited.unsaid()")).isSameInstanceAs(Limits.NONE);
    assertThat(limits("Unlimited.nothingSaid()")).isSameInstanceAs(Limits.NONE);
  }

  @Test
  void changeNothingThatFilesHold() throws Exception {
    DeferrableMethod without = method("");
    DeferrableMethod with = method("(timeout = \"1h\", heap = \"1g\", retries = 3)");
    assertThat(with.limits().timeoutMillis()).isEqualTo(3_600_000);
    assertThat(with.id()).isEqualTo(without.id());
    assertThat(with.number()).isEqualTo(without.number());
    assertThat(with.fingerprint()).isEqualTo(without.fingerprint());
  }

  private static DeferrableMethod method(String attributes) throws Exception {
    String source =
        """
        package com.example;

        final class One {
          private One() {}

          @dev.forrest.annotations.Deferrable%s static int f(int a) { return a; }
        }
        """
            .formatted(attributes);
    Compiled compiled = Compiled.of(List.of(Sources.source("One", source)));
    return LoadedUnit.of(compiled, "com.example.Deferred_Unit")
        .unit()
        .method("com.example.One.f(int)");
  }
}
