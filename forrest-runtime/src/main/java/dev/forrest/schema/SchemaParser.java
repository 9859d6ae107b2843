package dev.forrest.schema;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final String[] lines;
  private int next;

  /** What {@link #is} found last. */
  private Matcher found;

  private final Map<String, SchemaMessage> messages = new LinkedHashMap<>();
  private final Map<String, List<SchemaMessage>> methods = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private SchemaParser(String text) {
    this.lines = text.split("\n", -1);
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
    found = pattern.matcher(lines[next]);
    return found.matches();
  }

  private UnitSchema parse() throws SchemaException {
    String method = null;
    for (; next < lines.length; next++) {
      if (is(MESSAGE)) {
        SchemaMessage message = message(found.group(1), !found.group(2).isEmpty());
        if (messages.putIfAbsent(message.name(), message) != null) {
          throw new SchemaException("it defines message " + message.name() + " twice.");
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
      } else if (!lines[next].isEmpty()) {
        throw unexpected();
      }
    }
    return new UnitSchema(messages, methods, numbers);
  }

  /** Stops at the message's last line. */
  private SchemaMessage message(String name, boolean isEmpty) throws SchemaException {
    int start = next;
    List<SchemaField> fields = new ArrayList<>();
    String kind = "message";
    String shown = name;
    String comment = "";
    while (!isEmpty) {
      step();
      if (lines[next].equals("}")) {
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
    String text = String.join("\n", Arrays.asList(lines).subList(start, next + 1)) + "\n";
    return new SchemaMessage(name, shown, kind, text, comment, List.copyOf(fields));
  }

  private void addNested(boolean isEnum, List<SchemaField> fields) throws SchemaException {
    step();
    for (; !lines[next].equals("  }"); step()) {
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
    for (; !lines[next].equals("}"); step()) {
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

  private void step() throws SchemaException {
    next++;
    if (next == lines.length) {
      throw new SchemaException("it ends before it should.");
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private SchemaException unexpected() {
    return new SchemaException("line " + (next + 1) + " is none that Forrest writes.");
  }
}
