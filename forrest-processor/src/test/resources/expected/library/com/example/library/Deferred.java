package com.example.library;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
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

  /** Defers {@link Own#scale(float)}. */
  static ValueTask<Float> scale(float factor) {
    return new ValueTask<Float>(new CallNode(Deferred_OwnMethods.INSTANCE, 0, 0b0, factor));
  }

  /** Defers {@link Own#scale(float)}. */
  static ValueTask<Float> scale(Task<Float> factor) {
    return new ValueTask<Float>(new CallNode(Deferred_OwnMethods.INSTANCE, 0, 0b1, factor));
  }

  /** Defers {@link Range#Range(int)}. */
  public static DeferredRange newRange(int to) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 0, 0b0, to));
  }

  /** Defers {@link Range#Range(int)}. */
  public static DeferredRange newRange(Task<Integer> to) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 0, 0b1, to));
  }

  /** Defers {@link Range#Range(int, int)}. */
  public static DeferredRange newRange(int from, int to) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 1, 0b00, from, to));
  }

  /** Defers {@link Range#Range(int, int)}. */
  public static DeferredRange newRange(int from, Task<Integer> to) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 1, 0b01, from, to));
  }

  /** Defers {@link Range#Range(int, int)}. */
  public static DeferredRange newRange(Task<Integer> from, int to) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 1, 0b10, from, to));
  }

  /** Defers {@link Range#Range(int, int)}. */
  public static DeferredRange newRange(Task<Integer> from, Task<Integer> to) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 1, 0b11, from, to));
  }

  /** Defers {@link Range#length()}. */
  public static ValueTask<Integer> length(Range receiver) {
    return new ValueTask<Integer>(new CallNode(Deferred_RangeMethods.INSTANCE, 2, 0b0, receiver));
  }

  /** Defers {@link Range#length()}. */
  public static ValueTask<Integer> length(Task<Range> receiver) {
    return new ValueTask<Integer>(new CallNode(Deferred_RangeMethods.INSTANCE, 2, 0b1, receiver));
  }

  /** Defers {@link Range#parse(String)}. */
  public static DeferredRange parse(String text) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 3, 0b0, text));
  }

  /** Defers {@link Range#parse(String)}. */
  public static DeferredRange parse(Task<String> text) {
    return new DeferredRange(new CallNode(Deferred_RangeMethods.INSTANCE, 3, 0b1, text));
  }

  /** Defers {@link Character#isSurrogatePair(char, char)}. */
  public static ValueTask<Boolean> isSurrogatePair(char high, char low) {
    return new ValueTask<Boolean>(new CallNode(Deferred_CharacterMethods.INSTANCE, 0, 0b00, high,
        low));
  }

  /** Defers {@link Character#isSurrogatePair(char, char)}. */
  public static ValueTask<Boolean> isSurrogatePair(char high, Task<Character> low) {
    return new ValueTask<Boolean>(new CallNode(Deferred_CharacterMethods.INSTANCE, 0, 0b01, high,
        low));
  }

  /** Defers {@link Character#isSurrogatePair(char, char)}. */
  public static ValueTask<Boolean> isSurrogatePair(Task<Character> high, char low) {
    return new ValueTask<Boolean>(new CallNode(Deferred_CharacterMethods.INSTANCE, 0, 0b10, high,
        low));
  }

  /** Defers {@link Character#isSurrogatePair(char, char)}. */
  public static ValueTask<Boolean> isSurrogatePair(Task<Character> high, Task<Character> low) {
    return new ValueTask<Boolean>(new CallNode(Deferred_CharacterMethods.INSTANCE, 0, 0b11, high,
        low));
  }

  /** Defers {@link Character#toTitleCase(char)}. */
  public static ValueTask<Character> toTitleCase(char ch) {
    return new ValueTask<Character>(new CallNode(Deferred_CharacterMethods.INSTANCE, 1, 0b0, ch));
  }

  /** Defers {@link Character#toTitleCase(char)}. */
  public static ValueTask<Character> toTitleCase_char(Task<Character> ch) {
    return new ValueTask<Character>(new CallNode(Deferred_CharacterMethods.INSTANCE, 1, 0b1, ch));
  }

  /** Defers {@link Character#toTitleCase(int)}. */
  public static ValueTask<Integer> toTitleCase(int codePoint) {
    return new ValueTask<Integer>(new CallNode(Deferred_CharacterMethods.INSTANCE, 2, 0b0,
        codePoint));
  }

  /** Defers {@link Character#toTitleCase(int)}. */
  public static ValueTask<Integer> toTitleCase_int(Task<Integer> codePoint) {
    return new ValueTask<Integer>(new CallNode(Deferred_CharacterMethods.INSTANCE, 2, 0b1,
        codePoint));
  }

  /** Defers {@link Kernel#scale(int)}. */
  public static ValueTask<Integer> scale(int factor) {
    return new ValueTask<Integer>(new CallNode(Deferred_KernelMethods.INSTANCE, 0, 0b0, factor));
  }

  /** Defers {@link Kernel#scale(int)}. */
  public static ValueTask<Integer> scale_int(Task<Integer> factor) {
    return new ValueTask<Integer>(new CallNode(Deferred_KernelMethods.INSTANCE, 0, 0b1, factor));
  }

  /** Defers {@link Kernel#scale(double)}. */
  public static ValueTask<Double> scale(double factor) {
    return new ValueTask<Double>(new CallNode(Deferred_KernelMethods.INSTANCE, 1, 0b0, factor));
  }

  /** Defers {@link Kernel#scale(double)}. */
  public static ValueTask<Double> scale_double(Task<Double> factor) {
    return new ValueTask<Double>(new CallNode(Deferred_KernelMethods.INSTANCE, 1, 0b1, factor));
  }

  /** Defers {@link Kernel#scale(double, Range)}. */
  public static ValueTask<Double> scale(double factor, Range of) {
    return new ValueTask<Double>(new CallNode(Deferred_KernelMethods.INSTANCE, 2, 0b00, factor,
        of));
  }

  /** Defers {@link Kernel#scale(double, Range)}. */
  public static ValueTask<Double> scale(double factor, Task<Range> of) {
    return new ValueTask<Double>(new CallNode(Deferred_KernelMethods.INSTANCE, 2, 0b01, factor,
        of));
  }

  /** Defers {@link Kernel#scale(double, Range)}. */
  public static ValueTask<Double> scale(Task<Double> factor, Range of) {
    return new ValueTask<Double>(new CallNode(Deferred_KernelMethods.INSTANCE, 2, 0b10, factor,
        of));
  }

  /** Defers {@link Kernel#scale(double, Range)}. */
  public static ValueTask<Double> scale(Task<Double> factor, Task<Range> of) {
    return new ValueTask<Double>(new CallNode(Deferred_KernelMethods.INSTANCE, 2, 0b11, factor,
        of));
  }

  /** Defers {@link Kernel#names(String[])}. */
  public static ArrayTask<String[], String, ValueTask<String>> names(String... wanted) {
    return new ArrayTask<String[], String, ValueTask<String>>(
        new CallNode(Deferred_KernelMethods.INSTANCE, 3, 0b0, wanted), ValueTask<String>::new);
  }

  /** Defers {@link Kernel#names(String[])}. */
  public static ArrayTask<String[], String, ValueTask<String>> names(Task<String[]> wanted) {
    return new ArrayTask<String[], String, ValueTask<String>>(
        new CallNode(Deferred_KernelMethods.INSTANCE, 3, 0b1, wanted), ValueTask<String>::new);
  }

  /** Defers {@link Kernel#split(Range, int)}. */
  public static ListTask<Range, DeferredRange> split(Range range, int parts) {
    return new ListTask<Range, DeferredRange>(new CallNode(Deferred_KernelMethods.INSTANCE, 4, 0b00,
        range, parts), DeferredRange::new);
  }

  /** Defers {@link Kernel#split(Range, int)}. */
  public static ListTask<Range, DeferredRange> split(Range range, Task<Integer> parts) {
    return new ListTask<Range, DeferredRange>(new CallNode(Deferred_KernelMethods.INSTANCE, 4, 0b01,
        range, parts), DeferredRange::new);
  }

  /** Defers {@link Kernel#split(Range, int)}. */
  public static ListTask<Range, DeferredRange> split(Task<Range> range, int parts) {
    return new ListTask<Range, DeferredRange>(new CallNode(Deferred_KernelMethods.INSTANCE, 4, 0b10,
        range, parts), DeferredRange::new);
  }

  /** Defers {@link Kernel#split(Range, int)}. */
  public static ListTask<Range, DeferredRange> split(Task<Range> range, Task<Integer> parts) {
    return new ListTask<Range, DeferredRange>(new CallNode(Deferred_KernelMethods.INSTANCE, 4, 0b11,
        range, parts), DeferredRange::new);
  }
}
