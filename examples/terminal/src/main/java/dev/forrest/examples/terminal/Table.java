package dev.forrest.examples.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines up a name and its numbers: names to the left, numbers to the right, 80 columns wide at
 * most. Names that would make it wider are cut.
 */
public final class Table {
  /** How wide a table may be. */
  public static final int COLUMNS = 80;

  private static final int GAP = 2;

  private final String name;
  private final List<String> headings;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param name the heading of the names
   * @param headings those of the numbers
   */
  public Table(String name, String... headings) {
    this.name = name;
    this.headings = List.of(headings);
  }

  /**
   * Adds a row.
   *
   * @param numbers as many as there are headings
   */
  public void add(String rowName, long... numbers) {
    if (numbers.length != headings.size()) {
      throw new IllegalArgumentException(
          rowName + " has " + numbers.length + " numbers for " + headings.size() + " columns.");
    }
    List<String> cells = new ArrayList<>();
    for (long number : numbers) {
      cells.add(String.format(Locale.ROOT, "%,d", number));
    }
    rows.add(new Row(rowName, cells));
  }

  /** Draws a line between the rows before and after. */
  public void rule() {
    rows.add(null);
  }

  /** The lines, from the headings on. */
  public List<String> lines() {
    int[] widths = new int[headings.size()];
    int numbers = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = headings.get(i).length();
      for (Row row : rows) {
        widths[i] = Math.max(widths[i], row == null ? 0 : row.cells().get(i).length());
      }
      numbers += GAP + widths[i];
    }
    int longest = name.length();
    for (Row row : rows) {
      longest = Math.max(longest, row == null ? 0 : row.name().length());
    }
    int names = Math.min(longest, COLUMNS - numbers);

    List<String> lines = new ArrayList<>();
    lines.add(line(new Row(name, headings), names, widths));
    lines.add("-".repeat(names + numbers));
    for (Row row : rows) {
      lines.add(row == null ? "-".repeat(names + numbers) : line(row, names, widths));
    }
    return lines;
  }

  private static String line(Row row, int names, int[] widths) {
    StringBuilder line = new StringBuilder(Text.left(row.name(), names));
    for (int i = 0; i < widths.length; i++) {
      line.append(Text.right(row.cells().get(i), GAP + widths[i]));
    }
    return line.toString();
  }
}
