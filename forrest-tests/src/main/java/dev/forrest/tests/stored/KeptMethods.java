package dev.forrest.tests.stored;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import dev.forrest.annotations.JavaSerialized;
import dev.forrest.annotations.TaskAdapter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that stored tasks call. New ones come at the end. */
@DeferrableStubs("KeptTasks")
public final class KeptMethods {
  private KeptMethods() {}

  @Deferrable
  public static Kept same(Kept value) {
    return value;
  }

  @Deferrable
  public static List<Kept.Figure> figures(Kept.Figure first, Kept.Figure... more) {
    List<Kept.Figure> all = new ArrayList<>(List.of(more));
    all.add(0, first);
    return all;
  }

  @Deferrable
  public static Map<String, int[]> squares(int count) {
    Map<String, int[]> squares = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      squares.put("n" + i, new int[] {i, i * i});
    }
    return squares;
  }

  @Deferrable
  public static String join(List<String> texts, String separator) {
    return String.join(separator, texts);
  }

  @Deferrable
  public static int add(int a, int b) {
    return a + b;
  }

  @Deferrable
  public static void nothing() {}

  @Deferrable
  @JavaSerialized
  public static Serialized serialized(@JavaSerialized Serialized value) {
    return value;
  }

  /** What Java serializes. */
  public static final class Serialized implements Serializable {
    private static final long serialVersionUID = 1L;

    final String text;

    public Serialized(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return "Serialized " + text;
    }
  }

  /** Stores a set of bits as their words. */
  @TaskAdapter
  public static final class BitsAdapter {
    private BitsAdapter() {}

    public static long[] toStored(BitSet bits) {
      return bits.toLongArray();
    }

    public static BitSet fromStored(long[] stored) {
      return BitSet.valueOf(stored);
    }
  }
}
