package dev.forrest.schema;

import dev.forrest.codec.Shown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a schema with which something was stored with the one with which it is to be read: the
 * messages of a method or type, and all that they refer to.
 *
 * <p>What was added at the end can be read; everything else cannot.
 */
final class SchemaComparison {
  private static final int MAX_SHOWN = 10;
  private static final int MAX_NAME = 100;

  private final UnitSchema stored;
  private final UnitSchema here;
  private final Set<String> changes = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<Pair> left = new ArrayDeque<>();

  private SchemaComparison(UnitSchema stored, UnitSchema here) {
    this.stored = stored;
    this.here = here;
  }

  /**
   * Compares a method's messages, its arguments' first.
   *
   * @return what differs
   */
  static SchemaComparison ofMethod(
      UnitSchema stored,
      List<SchemaMessage> storedMessages,
      UnitSchema here,
      List<SchemaMessage> messagesHere) {
    SchemaComparison comparison = new SchemaComparison(stored, here);
    String[] places = {"parameter ", "return "};
    for (int i = 0; i < Math.min(storedMessages.size(), places.length); i++) {
      comparison.left.add(new Pair(storedMessages.get(i), messagesHere.get(i), places[i], null));
    }
    return comparison.run();
  }

  /** Compares the messages of a type. */
  static SchemaComparison ofType(
      UnitSchema stored, SchemaMessage storedType, UnitSchema here, SchemaMessage typeHere) {
    SchemaComparison comparison = new SchemaComparison(stored, here);
    comparison.left.add(
        new Pair(storedType, typeHere, Shown.text(typeHere.shown(), MAX_NAME) + ".", null));
    return comparison.run();
  }

  /** Whether all that was stored can be read. */
  boolean fits() {
    return changes.isEmpty() && unknown.isEmpty();
  }

  /** Whether what was stored has more at the end, and nothing else was changed. */
  boolean isNewer() {
    return changes.isEmpty() && !unknown.isEmpty();
  }

  /** What cannot be read, for people. */
  String text() {
    return changes.isEmpty() ? joined(unknown, ", ") : joined(changes, "; ");
  }

  private static String joined(Set<String> found, String separator) {
    List<String> shown = new ArrayList<>(found).subList(0, Math.min(found.size(), MAX_SHOWN));
    String text = String.join(separator, shown);
    int more = found.size() - shown.size();
    return more == 0 ? text : text + separator + "and " + more + " more";
  }

  private SchemaComparison run() {
    while (!left.isEmpty()) {
      Pair pair = left.remove();
      // A list's elements may be seen again from another component, which says nothing new.
      if (seen.add(pair.stored().name() + " " + pair.here().name())) {
        compare(pair);
      }
    }
    return this;
  }

  private void compare(Pair pair) {
    SchemaMessage old = pair.stored();
    SchemaMessage now = pair.here();
    if (!old.kind().equals(now.kind()) || !old.comment().equals(now.comment())) {
      changes.add(pair.place(now.shown()) + ": is stored in another way");
      return;
    }
    Map<String, SchemaField> oldNames = byName(old);
    Map<String, SchemaField> newNames = byName(now);
    Map<Integer, SchemaField> newNumbers = new HashMap<>();
    now.fields().forEach(field -> newNumbers.put(field.number(), field));
    int before = changes.size();
    Set<String> renamed = new HashSet<>();
    boolean moved = false;
    for (SchemaField field : old.fields()) {
      SchemaField same = newNames.get(field.name());
      SchemaField there = newNumbers.get(field.number());
      if (same != null) {
        moved |= same.number() != field.number();
        compareTypes(field, same, pair);
      } else if (there != null && !oldNames.containsKey(there.name()) && looksAlike(field, there)) {
        changes.add(pair.place(field.name()) + ": renamed to " + shown(there.name()));
        renamed.add(there.name());
      } else if (field.number() > last(now)) {
        unknown.add(pair.place(field.name()));
      } else {
        changes.add(pair.place(field.name()) + ": removed");
      }
    }
    String next = "";
    for (int i = now.fields().size() - 1; i >= 0; i--) {
      SchemaField field = now.fields().get(i);
      boolean isNew = !oldNames.containsKey(field.name()) && !renamed.contains(field.name());
      if (!isNew) {
        next = " before " + shown(field.name());
      } else if (field.number() <= last(old)) {
        changes.add(pair.place(field.name()) + ": added" + next);
      }
    }
    if (moved && changes.size() == before) {
      changes.add(
          shown(now.shown()) + ": in another order, was " + names(old) + ", is " + names(now));
    }
  }

  private void compareTypes(SchemaField field, SchemaField same, Pair pair) {
    String place = pair.place(field.name());
    String types = pair.types();
    if (types == null) {
      types = ": " + shown(field.shownType()) + " -> " + shown(same.shownType());
      if (field.shownType().equals(same.shownType())) {
        types = ": " + shown(field.shownType()) + " is another type than it was";
      }
    }
    SchemaMessage old = stored.message(field.message());
    SchemaMessage now = here.message(same.message());
    boolean scalars = old == null && now == null && field.type().equals(same.type());
    if (!field.form().equals(same.form())
        || !field.comment().equals(same.comment())
        || (!scalars && !field.type().isEmpty() && !isSame(old, now))) {
      changes.add(place + types);
    } else if (old != null) {
      Integer number = here.number(now);
      left.add(
          number != null
              ? new Pair(old, now, shown(now.shown()) + ".", null)
              : new Pair(old, now, place, types));
    }
  }

  /** Whether two messages stand for one Java type, which may have changed. */
  private boolean isSame(SchemaMessage old, SchemaMessage now) {
    if (old == null || now == null) {
      return false;
    }
    Integer number = stored.number(old);
    if (number != null || here.number(now) != null) {
      return number != null && number.equals(here.number(now));
    }
    // A list's name has its element's name in it, which another record of that name may change.
    return base(old.name()).equals(base(now.name())) || refersToMessagesAlone(old, now);
  }

  private static String base(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '_') {
      end--;
    }
    return name.substring(0, end);
  }

  private boolean refersToMessagesAlone(SchemaMessage old, SchemaMessage now) {
    if (old.fields().isEmpty() || old.fields().size() != now.fields().size()) {
      return false;
    }
    for (int i = 0; i < old.fields().size(); i++) {
      SchemaField field = old.fields().get(i);
      SchemaField same = now.fields().get(i);
      boolean messages =
          stored.message(field.message()) != null && here.message(same.message()) != null;
      if (!field.name().equals(same.name()) || !(messages || field.name().equals("null_at"))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one field may be the other, under another name. */
  private static boolean looksAlike(SchemaField field, SchemaField other) {
    return field.type().equals(other.type())
        && field.form().equals(other.form())
        && field.comment().equals(other.comment());
  }

  private static Map<String, SchemaField> byName(SchemaMessage message) {
    Map<String, SchemaField> fields = new HashMap<>();
    message.fields().forEach(field -> fields.put(field.name(), field));
    return fields;
  }

  private static int last(SchemaMessage message) {
    return message.fields().stream().mapToInt(SchemaField::number).max().orElse(-1);
  }

  private static String names(SchemaMessage message) {
    return shown(String.join(", ", message.fields().stream().map(field -> field.name()).toList()));
  }

  private static String shown(String text) {
    return Shown.text(text, MAX_NAME);
  }

  /**
   * Messages that are compared.
   *
   * @param owner what the names of fields are shown behind; for a list and the like, the whole
   *     place
   * @param types what to say of a list and the like where anything in it differs; null for others
   */
  private record Pair(SchemaMessage stored, SchemaMessage here, String owner, String types) {
    String place(String name) {
      if (types != null) {
        return owner;
      }
      return owner.equals("return ") ? "return value" : owner + shown(name);
    }
  }
}
