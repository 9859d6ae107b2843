package com.example.library;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import javax.annotation.processing.Generated;
import org.example.lib.Kernel;
import org.example.lib.Range;

/**
 * Makes tasks of calls, which run later.
 *
 * <p>Cannot be deferred, of {@link Kernel}: {@code Kernel(int)}, {@code first(List)},
    {@code call(Supplier)}, {@code stretch(int)}, {@code size()}.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Own#scale(float)}.
   */
  static ValueTask<Float> scale(float factor) {
    return new ValueTask<>(Deferred_OwnMethods.INSTANCE.call(0, factor));
  }

  /**
   * Defers {@link Own#scale(float)}.
   */
  static ValueTask<Float> scale(Task<Float> factor) {
    return new ValueTask<>(Deferred_OwnMethods.INSTANCE.call(0, Node.of(factor)));
  }

  /**
   * Defers {@link Range#Range(int)}.
   */
  public static DeferredRange newRange(int to) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(0, to));
  }

  /**
   * Defers {@link Range#Range(int)}.
   */
  public static DeferredRange newRange(Task<Integer> to) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(0, Node.of(to)));
  }

  /**
   * Defers {@link Range#Range(int, int)}.
   */
  public static DeferredRange newRange(int from, int to) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(1, from, to));
  }

  /**
   * Defers {@link Range#Range(int, int)}.
   */
  public static DeferredRange newRange(int from, Task<Integer> to) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(1, from, Node.of(to)));
  }

  /**
   * Defers {@link Range#Range(int, int)}.
   */
  public static DeferredRange newRange(Task<Integer> from, int to) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(1, Node.of(from), to));
  }

  /**
   * Defers {@link Range#Range(int, int)}.
   */
  public static DeferredRange newRange(Task<Integer> from, Task<Integer> to) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(1, Node.of(from), Node.of(to)));
  }

  /**
   * Defers {@link Range#length()}.
   */
  public static ValueTask<Integer> length(Range receiver) {
    return new ValueTask<>(Deferred_RangeMethods.INSTANCE.call(2, receiver));
  }

  /**
   * Defers {@link Range#length()}.
   */
  public static ValueTask<Integer> length(Task<Range> receiver) {
    return new ValueTask<>(Deferred_RangeMethods.INSTANCE.call(2, Node.of(receiver)));
  }

  /**
   * Defers {@link Range#parse(String)}.
   */
  public static DeferredRange parse(String text) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(3, text));
  }

  /**
   * Defers {@link Range#parse(String)}.
   */
  public static DeferredRange parse(Task<String> text) {
    return new DeferredRange(Deferred_RangeMethods.INSTANCE.call(3, Node.of(text)));
  }

  /**
   * Defers {@link Character#isSurrogatePair(char, char)}.
   */
  public static ValueTask<Boolean> isSurrogatePair(char high, char low) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(0, high, low));
  }

  /**
   * Defers {@link Character#isSurrogatePair(char, char)}.
   */
  public static ValueTask<Boolean> isSurrogatePair(char high, Task<Character> low) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(0, high, Node.of(low)));
  }

  /**
   * Defers {@link Character#isSurrogatePair(char, char)}.
   */
  public static ValueTask<Boolean> isSurrogatePair(Task<Character> high, char low) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(0, Node.of(high), low));
  }

  /**
   * Defers {@link Character#isSurrogatePair(char, char)}.
   */
  public static ValueTask<Boolean> isSurrogatePair(Task<Character> high, Task<Character> low) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(0, Node.of(high), Node.of(low)));
  }

  /**
   * Defers {@link Character#toTitleCase(char)}.
   */
  public static ValueTask<Character> toTitleCase(char ch) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(1, ch));
  }

  /**
   * Defers {@link Character#toTitleCase(char)}.
   */
  public static ValueTask<Character> toTitleCase_char(Task<Character> ch) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(1, Node.of(ch)));
  }

  /**
   * Defers {@link Character#toTitleCase(int)}.
   */
  public static ValueTask<Integer> toTitleCase(int codePoint) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(2, codePoint));
  }

  /**
   * Defers {@link Character#toTitleCase(int)}.
   */
  public static ValueTask<Integer> toTitleCase_int(Task<Integer> codePoint) {
    return new ValueTask<>(Deferred_CharacterMethods.INSTANCE.call(2, Node.of(codePoint)));
  }

  /**
   * Defers {@link Kernel#scale(int)}.
   */
  public static ValueTask<Integer> scale(int factor) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(0, factor));
  }

  /**
   * Defers {@link Kernel#scale(int)}.
   */
  public static ValueTask<Integer> scale_int(Task<Integer> factor) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(0, Node.of(factor)));
  }

  /**
   * Defers {@link Kernel#scale(double)}.
   */
  public static ValueTask<Double> scale(double factor) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(1, factor));
  }

  /**
   * Defers {@link Kernel#scale(double)}.
   */
  public static ValueTask<Double> scale_double(Task<Double> factor) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(1, Node.of(factor)));
  }

  /**
   * Defers {@link Kernel#scale(double, Range)}.
   */
  public static ValueTask<Double> scale(double factor, Range of) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(2, factor, of));
  }

  /**
   * Defers {@link Kernel#scale(double, Range)}.
   */
  public static ValueTask<Double> scale(double factor, Task<Range> of) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(2, factor, Node.of(of)));
  }

  /**
   * Defers {@link Kernel#scale(double, Range)}.
   */
  public static ValueTask<Double> scale(Task<Double> factor, Range of) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(2, Node.of(factor), of));
  }

  /**
   * Defers {@link Kernel#scale(double, Range)}.
   */
  public static ValueTask<Double> scale(Task<Double> factor, Task<Range> of) {
    return new ValueTask<>(Deferred_KernelMethods.INSTANCE.call(2, Node.of(factor), Node.of(of)));
  }

  /**
   * Defers {@link Kernel#names(String[])}.
   */
  public static ArrayTask<String[], String, ValueTask<String>> names(String... wanted) {
    return new ArrayTask<>(Deferred_KernelMethods.INSTANCE.call(3, (Object) wanted),
        ValueTask::new);
  }

  /**
   * Defers {@link Kernel#names(String[])}.
   */
  public static ArrayTask<String[], String, ValueTask<String>> names(Task<String[]> wanted) {
    return new ArrayTask<>(Deferred_KernelMethods.INSTANCE.call(3, Node.of(wanted)),
        ValueTask::new);
  }

  /**
   * Defers {@link Kernel#split(Range, int)}.
   */
  public static ListTask<Range, DeferredRange> split(Range range, int parts) {
    return new ListTask<>(Deferred_KernelMethods.INSTANCE.call(4, range, parts),
        DeferredRange::new);
  }

  /**
   * Defers {@link Kernel#split(Range, int)}.
   */
  public static ListTask<Range, DeferredRange> split(Range range, Task<Integer> parts) {
    return new ListTask<>(Deferred_KernelMethods.INSTANCE.call(4, range, Node.of(parts)),
        DeferredRange::new);
  }

  /**
   * Defers {@link Kernel#split(Range, int)}.
   */
  public static ListTask<Range, DeferredRange> split(Task<Range> range, int parts) {
    return new ListTask<>(Deferred_KernelMethods.INSTANCE.call(4, Node.of(range), parts),
        DeferredRange::new);
  }

  /**
   * Defers {@link Kernel#split(Range, int)}.
   */
  public static ListTask<Range, DeferredRange> split(Task<Range> range, Task<Integer> parts) {
    return new ListTask<>(Deferred_KernelMethods.INSTANCE.call(4, Node.of(range), Node.of(parts)),
        DeferredRange::new);
  }
}
