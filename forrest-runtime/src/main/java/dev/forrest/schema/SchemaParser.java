package dev.forrest.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text that the processor writes, line by line; not what others call a schema. */
final class SchemaParser {
  private static final String NAME = "([A-Za-z_][A-Za-z0-9_]*+)";
  private static final String TYPE = "([A-Za-z_][A-Za-z0-9_.]*+)";
  private static final String NUMBER = " = ([0-9]{1,9});";
  private static final Pattern MESSAGE = Pattern.compile("message " + NAME + " \\{(}?)");
  private static final Pattern FIELD =
      Pattern.compile(
          "  (optional|repeated) "
              + TYPE
              + " "
              + NAME
              + " = ([0-9]{1,9})( \\[packed = true])?;(?:  // (.*+))?");
  private static final Pattern CHOICE = Pattern.compile("    " + TYPE + " " + NAME + NUMBER);
  private static final Pattern CONSTANT = Pattern.compile("    " + NAME + NUMBER);
  private static final Pattern NESTED = Pattern.compile("  (oneof|enum) " + NAME + " \\{");
  private static final Pattern COMMENT = Pattern.compile(" {0,2}// (.*+)");
  private static final Pattern HEAD = Pattern.compile("(?:syntax|package|import) .*+");
  private static final Pattern EXTEND = Pattern.compile("extend \\.forrest\\." + NAME + " \\{");
  private static final Pattern EXTENSION =
      Pattern.compile("  optional " + TYPE + " " + NAME + NUMBER);

  private static final int MAX_MESSAGES = 1 << 16;

  private final String text;

  /** Where the line starts, and where the next one does. */
  private int start;

  private int end;
  private String line;

  /** What {@link #is} found last. */
  private Matcher found;

  private final Map<String, SchemaMessage> messages = new LinkedHashMap<>();
  private final Map<String, List<SchemaMessage>> methods = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private SchemaParser(String text) {
    this.text = text;
  }

  /**
   * Reads a schema.
   *
   * @throws SchemaException if the processor would not write it so
   */
  static UnitSchema parse(String text) throws SchemaException {
    return new SchemaParser(text).parse();
  }

  private boolean is(Pattern pattern) {
    found = pattern.matcher(line);
    return found.matches();
  }

  private UnitSchema parse() throws SchemaException {
    String method = null;
    while (next()) {
      if (is(MESSAGE)) {
        SchemaMessage message = message(found.group(1), !found.group(2).isEmpty());
        if (messages.putIfAbsent(message.name(), message) != null
            || messages.size() > MAX_MESSAGES) {
          throw new SchemaException("it defines a message twice, or too many.");
        }
        if (method != null) {
          List<SchemaMessage> both = methods.computeIfAbsent(method, id -> new ArrayList<>());
          both.add(message);
          method = both.size() < 2 ? method : null;
        }
      } else if (is(COMMENT)) {
        method = found.group(1);
      } else if (is(EXTEND)) {
        extend(found.group(1).equals("Named"));
        method = null;
      } else if (is(HEAD)) {
        method = null;
      } else if (!line.isEmpty()) {
        throw unexpected();
      }
    }
    return new UnitSchema(messages, methods, numbers);
  }

  /** Stops at the message's last line. */
  private SchemaMessage message(String name, boolean isEmpty) throws SchemaException {
    int from = start;
    List<SchemaField> fields = new ArrayList<>();
    String kind = "message";
    String shown = name;
    String comment = "";
    while (!isEmpty) {
      step();
      if (line.equals("}")) {
        break;
      } else if (is(FIELD)) {
        fields.add(
            new SchemaField(
                found.group(3),
                number(found.group(4)),
                found.group(2),
                found.group(1) + (found.group(5) == null ? "" : " packed"),
                found.group(6) == null ? "" : found.group(6)));
      } else if (is(NESTED) && fields.isEmpty()) {
        kind = found.group(1);
        shown = kind.equals("enum") ? found.group(2) : name;
        addNested(kind.equals("enum"), fields);
      } else if (is(COMMENT)) {
        comment = found.group(1);
      } else {
        throw unexpected();
      }
    }
    return new SchemaMessage(
        name, shown, kind, text.substring(from, end), comment, List.copyOf(fields));
  }

  private void addNested(boolean isEnum, List<SchemaField> fields) throws SchemaException {
    step();
    for (; !line.equals("  }"); step()) {
      if (isEnum && is(CONSTANT)) {
        fields.add(new SchemaField(found.group(1), number(found.group(2)), "", "", ""));
      } else if (!isEnum && is(CHOICE)) {
        fields.add(new SchemaField(found.group(2), number(found.group(3)), found.group(1), "", ""));
      } else {
        throw unexpected();
      }
    }
  }

  private void extend(boolean isNamed) throws SchemaException {
    step();
    for (; !line.equals("}"); step()) {
      if (!is(EXTENSION)) {
        throw unexpected();
      }
      if (isNamed) {
        String type = found.group(1);
        int dot = type.indexOf('.');
        String message = dot < 0 ? type : type.substring(0, dot);
        if (!messages.containsKey(message)) {
          throw unexpected();
        }
        numbers.put(message, number(found.group(3)));
      }
    }
  }

  /** Goes on to the next line; false at the end. */
  private boolean next() {
    start = end;
    if (start == text.length()) {
      return false;
    }
    int stop = text.indexOf('\n', start);
    end = stop < 0 ? text.length() : stop + 1;
    line = text.substring(start, stop < 0 ? end : stop);
    return true;
  }

  private void step() throws SchemaException {
    if (!next()) {
      throw new SchemaException("it ends before it should.");
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private SchemaException unexpected() {
    return new SchemaException(
        "the line behind character " + start + " is none that Forrest writes.");
  }
}
