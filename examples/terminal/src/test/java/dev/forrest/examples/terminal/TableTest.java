package dev.forrest.examples.terminal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class TableTest {
  @Test
  void linesUpNamesAndNumbers() {
    Table table = new Table("fruit", "pieces", "g");
    table.add("apple", 3, 1_200);
    table.rule();
    table.add("blueberry", 1_000, 7);

    assertThat(table.lines())
        .containsExactly(
            "fruit      pieces      g",
            "------------------------",
            "apple           3  1,200",
            "------------------------",
            "blueberry   1,000      7")
        .inOrder();
  }

  @Test
  void cutsNamesThatMakeItTooWide() {
    Table table = new Table("name", "number");
    table.add("x".repeat(200), Long.MIN_VALUE);

    for (String line : table.lines()) {
      assertThat(line).hasLength(Table.COLUMNS);
    }
    assertThat(table.lines().get(2)).contains("x..  -9,223");
  }

  @Test
  void rejectsRowOfAnotherLength() {
    Table table = new Table("name", "number");

    assertThrows(IllegalArgumentException.class, () -> table.add("two", 1, 2));
  }
}
