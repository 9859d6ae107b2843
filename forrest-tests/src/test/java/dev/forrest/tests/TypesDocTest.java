package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.TaskList;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table in docs/types.md is what the generated schema and protoc say; {@code
 * -Dforrest.rewriteGoldens=true} writes it.
 */
final class TypesDocTest {
  private static final Path DOC = Path.of("../docs/types.md");
  private static final String START = "<!-- Written by TypesDocTest. -->\n\n";
  private static final String HEAD =
      "| Java | field | as protoc shows it | null | what is kept |\n|---|---|---|---|---|\n";
  private static final Pattern FIELD =
      Pattern.compile("(?m)^  optional (\\S+) (\\w+) = \\d+;(?:  // .*)?$");

  @TempDir Path parent;

  /** What no schema says. */
  private static final Map<String, String> KEPT = new HashMap<>();

  static {
    KEPT.put("aChar", "a UTF-16 code unit");
    KEPT.put("aFloat", "every bit, of NaN too");
    KEPT.put("aDouble", "every bit, of NaN too");
    KEPT.put("boxed", "so too the other boxes");
    KEPT.put("string", "halves of surrogate pairs too, spelled out: see below");
    KEPT.put("anEnum", "by ordinal; constants may have bodies");
    KEPT.put("aRecord", "components by position; at most 92 levels deep");
    KEPT.put("aGenericRecord", "a message for each set of type arguments");
    KEPT.put("aSealedInterface", "permits records, enums, sealed interfaces, by position");
    KEPT.put("bytes", "up to 2 GiB in a file");
    KEPT.put("doubles", "every bit; copied in bulk");
    KEPT.put("floats", "every bit; copied in bulk");
    KEPT.put("longs", "copied in bulk");
    KEPT.put("ints", "copied in bulk");
    KEPT.put("array", "any storable type; null elements");
    KEPT.put("matrix", "any depth");
    KEPT.put("list", "null elements; read as a mutable list");
    KEPT.put("set", "its order; read as a mutable set");
    KEPT.put("sortedSet", "natural order only: another comparator is an error when it is stored");
    KEPT.put("collection", "its order; read as a list");
    KEPT.put("iterable", "its order; iterated over more than once; read as a list");
    KEPT.put("map", "its order, null keys and values; read as a mutable map");
    KEPT.put("sortedMap", "natural order only: another comparator is an error when it is stored");
    KEPT.put("bigInteger", "above 4096 bits in `bytes`, two's complement");
    KEPT.put("bigDecimal", "its scale; a long one in `unscaled` and `scale`");
    KEPT.put("path", "relative or absolute; of the default file system");
    KEPT.put("zonedDateTime", "zone and offset, also where an hour comes twice");
    KEPT.put("zoneId", "its name: the reader's JDK must know it");
  }

  @Test
  void tableIsTrue() throws Exception {
    String doc = Files.readString(DOC);
    int start = doc.indexOf(START) + START.length();
    int end = doc.indexOf("\n\n", start + 1) + 1;
    String table = table();
    if (Boolean.getBoolean("forrest.rewriteGoldens")) {
      doc = doc.substring(0, start) + table + doc.substring(end);
      Files.writeString(DOC, doc);
    }
    assertThat(doc).contains(START + table + "\n");
  }

  /** Whoever adds a type adds it to Everything, and here. */
  @Test
  void tableHasEveryKindOfType() {
    Set<String> rows = new TreeSet<>();
    for (RecordComponent component : Samples.class.getRecordComponents()) {
      rows.add(kind(component.getType()));
    }
    for (RecordComponent component : Everything.class.getRecordComponents()) {
      assertWithMessage(component.getName()).that(rows).contains(kind(component.getType()));
    }
  }

  private static String kind(Class<?> type) {
    if (type.isRecord()) {
      return "record";
    } else if (type.isEnum()) {
      return "enum";
    } else if (isOwnSealed(type)) {
      return "sealed interface";
    } else if (type.isArray() && !type.getComponentType().isPrimitive()) {
      return "array";
    }
    return List.of("Boolean", "Byte", "Short", "Character", "Long", "Float", "Double")
            .contains(type.getSimpleName())
        ? "Integer"
        : type.getSimpleName();
  }

  private String table() throws Exception {
    Map<String, String> fields = fields();
    Map<String, String> shown = shown();
    StringBuilder table = new StringBuilder(HEAD);
    for (RecordComponent component : Samples.class.getRecordComponents()) {
      String name = component.getName();
      assertWithMessage(name).that(fields).containsKey(name);
      String text = shown.getOrDefault(name, "");
      table.append(
          "| `%s` | `%s` | %s | %s | %s |\n"
              .formatted(
                  javaName(component),
                  fields.get(name),
                  text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`",
                  component.getType().isPrimitive() ? "cannot be" : "kept",
                  KEPT.getOrDefault(name, "all values")));
    }
    return table.toString();
  }

  private static String javaName(RecordComponent component) {
    Class<?> type = component.getType();
    Type generic = component.getGenericType();
    String name =
        generic.getTypeName().replaceAll("[\\w.]+\\.([\\w$]+)", "$1").replaceAll("\\w+\\$", "");
    if (type.isEnum()) {
      return "enum " + name;
    } else if (type.isRecord()) {
      return "record " + name;
    }
    return isOwnSealed(type) ? "sealed interface " + name : name;
  }

  /** Newer JDKs seal types of their own, as ZoneId. */
  private static boolean isOwnSealed(Class<?> type) {
    return type.isSealed() && !type.getPackageName().startsWith("java.");
  }

  /** The type of each component's field, in the schema. */
  private static Map<String, String> fields() throws IOException {
    String schema;
    try (InputStream in =
        Samples.class.getResourceAsStream("/META-INF/forrest/dev/forrest/tests/Deferred.proto")) {
      schema = new String(in.readAllBytes(), UTF_8);
    }
    int start = schema.indexOf("\nmessage Samples {");
    Matcher matcher = FIELD.matcher(schema.substring(start, schema.indexOf("\n}", start)));
    Map<String, String> fields = new LinkedHashMap<>();
    while (matcher.find()) {
      fields.put(matcher.group(2), matcher.group(1));
    }
    return fields;
  }

  /** What protoc shows of each component, on one line. */
  private Map<String, String> shown() throws Exception {
    Path directory = parent.resolve("tasklist");
    byte[] file;
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.samples(Samples.create()));
      Path todo = directory.resolve("todo");
      file = Files.readAllBytes(todo.resolve(Lists.files(todo).get(0)));
    }
    List<String> lines = new String(Protoc.run("decode", directory, file), UTF_8).lines().toList();
    int start = indexOf(lines, "samples {", 0);
    String indent = " ".repeat(lines.get(start).indexOf("samples") + 2);
    int end = indexOf(lines, "}", start);
    Map<String, String> shown = new LinkedHashMap<>();
    List<String> one = new ArrayList<>();
    for (String line : lines.subList(start + 1, end)) {
      boolean starts = line.startsWith(indent) && line.matches(" +\\w+[: ].*");
      if (starts && !line.startsWith(indent + " ")) {
        add(one, shown);
      }
      one.add(line.strip());
    }
    add(one, shown);
    return shown;
  }

  /** The first line that is this text, as deep as the line at the index or anywhere. */
  private static int indexOf(List<String> lines, String text, int from) {
    String first = lines.get(from);
    String indent = first.substring(0, first.length() - first.stripLeading().length());
    for (int i = from; i < lines.size(); i++) {
      boolean found = lines.get(i).strip().equals(text);
      if (found && (from == 0 || lines.get(i).equals(indent + text))) {
        return i;
      }
    }
    throw new AssertionError("protoc shows no line " + text);
  }

  private static void add(List<String> lines, Map<String, String> shown) {
    if (!lines.isEmpty()) {
      String text = String.join(" ", lines);
      shown.put(text.substring(0, text.indexOf(lines.get(0).contains(":") ? ":" : " ")), text);
    }
    lines.clear();
  }
}
