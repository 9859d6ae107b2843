package dev.forrest.schema;

import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Unit;
import dev.forrest.graph.SchemaCheck;
import dev.forrest.graph.SchemaMismatchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Finds the schema with which something was stored in a list's schema folder, by its fingerprint,
 * and compares it with that of the class path. Thread-safe.
 */
public final class StoredSchemas implements SchemaCheck {
  /** Below a task list. */
  public static final String FOLDER = "schema";

  /** Below the schema folder: versions that another one has replaced. */
  private static final String OLDER = "older";

  private static final String SUFFIX = ".proto";
  private static final int MAX_SIZE = 4 << 20;
  private static final int MAX_VERSIONS = 1000;

  private final Path folder;
  private final Map<String, String> verdicts = new HashMap<>();
  private final Map<String, UnitSchema> here = new HashMap<>();
  private final Map<Path, UnitSchema> stored = new HashMap<>();

  /**
   * @param folder the schema folder of a task list, which may be missing
   */
  public StoredSchemas(Path folder) {
    this.folder = folder;
  }

  /** Those of the list in which a task file lies. */
  public static StoredSchemas beside(Path taskFile) {
    return new StoredSchemas(taskFile.toAbsolutePath().getParent().resolveSibling(FOLDER));
  }

  /**
   * Where a version of a unit's schema is kept that another one replaces.
   *
   * @param content the version
   */
  public static Path older(Path folder, Unit unit, byte[] content) {
    Path file = folder.resolve(OLDER).resolve(unit.schemaFile());
    return file.resolveSibling(stem(file) + "." + UUID.nameUUIDFromBytes(content) + SUFFIX);
  }

  /** Whether two versions of a unit's schema differ in the fields of users' messages at most. */
  public static boolean isSame(byte[] version, byte[] other) {
    return MessageFields.remove(new String(version, StandardCharsets.UTF_8))
        .equals(MessageFields.remove(new String(other, StandardCharsets.UTF_8)));
  }

  /** Whether one version of a unit's schema shows all that another one does, or more. */
  public static boolean tells(byte[] version, byte[] other) {
    try {
      return parse(version).tells(parse(other));
    } catch (SchemaException e) {
      return false;
    }
  }

  @Override
  public synchronized void check(Unit unit, DeferrableMethod method, long fingerprint) {
    check(
        unit, method.id(), method.fingerprint(), fingerprint, schema -> schema.method(method.id()));
  }

  @Override
  public synchronized void check(Unit unit, NamedCodec type, long fingerprint) {
    check(
        unit,
        type.typeName(),
        unit.typeFingerprint(type.typeName()),
        fingerprint,
        schema -> schema.type(type.number()));
  }

  private void check(
      Unit unit,
      String what,
      long fingerprintHere,
      long fingerprint,
      Function<UnitSchema, List<SchemaMessage>> messages) {
    String key = unit.name() + "\n" + what + "\n" + fingerprint;
    String verdict = verdicts.get(key);
    if (verdict == null) {
      verdict = verdict(unit, what, fingerprintHere, fingerprint, messages);
      verdicts.put(key, verdict);
    }
    if (!verdict.isEmpty()) {
      throw new SchemaMismatchException(verdict);
    }
  }

  /** What is wrong, or an empty text. */
  private String verdict(
      Unit unit,
      String what,
      long fingerprintHere,
      long fingerprint,
      Function<UnitSchema, List<SchemaMessage>> messages) {
    UnitSchema now = here(unit);
    if (now == null || !hasFingerprint(now, messages, fingerprintHere)) {
      return "The types of "
          + what
          + " have changed, and "
          + unit.schemaResource()
          + " on the class path, which could tell how, is missing, or of another build.";
    }
    UnitSchema then = stored(unit, messages, fingerprint);
    if (then == null) {
      return "The types of "
          + what
          + " have changed; how cannot be told, since the list's schema folder does not hold the"
          + " schema with which it was stored.";
    }
    SchemaComparison comparison = compare(then, now, messages);
    if (comparison.fits()) {
      return "";
    } else if (comparison.isNewer()) {
      return "It was stored by a newer build of "
          + what
          + ", or something was removed since: "
          + comparison.text()
          + " would be lost here.";
    }
    return "The types of " + what + " have changed: " + comparison.text() + ".";
  }

  private static SchemaComparison compare(
      UnitSchema then, UnitSchema now, Function<UnitSchema, List<SchemaMessage>> messages) {
    List<SchemaMessage> old = messages.apply(then);
    List<SchemaMessage> current = messages.apply(now);
    return current.size() == 1
        ? SchemaComparison.ofType(then, old.get(0), now, current.get(0))
        : SchemaComparison.ofMethod(then, old, now, current);
  }

  private static boolean hasFingerprint(
      UnitSchema schema, Function<UnitSchema, List<SchemaMessage>> messages, long fingerprint) {
    List<SchemaMessage> roots = messages.apply(schema);
    return roots != null && schema.fingerprint(roots) == fingerprint;
  }

  private UnitSchema here(Unit unit) {
    if (!here.containsKey(unit.name())) {
      here.put(unit.name(), ofClassPath(unit));
    }
    return here.get(unit.name());
  }

  private static UnitSchema ofClassPath(Unit unit) {
    try (InputStream in =
        unit.getClass().getClassLoader().getResourceAsStream(unit.schemaResource())) {
      return in == null ? null : parse(in);
    } catch (IOException | SchemaException e) {
      return null;
    }
  }

  /** The version that has a fingerprint, or null. */
  private UnitSchema stored(
      Unit unit, Function<UnitSchema, List<SchemaMessage>> messages, long fingerprint) {
    for (Path file : versions(unit)) {
      UnitSchema version = stored.containsKey(file) ? stored.get(file) : read(file);
      if (version != null && hasFingerprint(version, messages, fingerprint)) {
        stored.put(file, version);
        return version;
      }
    }
    return null;
  }

  /** The files that may be versions of a unit's schema, the one in use first. */
  private List<Path> versions(Unit unit) {
    Path inUse = folder.resolve(unit.schemaFile());
    List<Path> files = new ArrayList<>();
    Path beside = folder.resolve(OLDER).resolve(unit.schemaFile()).getParent();
    try (DirectoryStream<Path> older = Files.newDirectoryStream(beside)) {
      String start = stem(inUse) + ".";
      for (Path file : older) {
        String name = file.getFileName().toString();
        if (name.startsWith(start) && name.endsWith(SUFFIX)) {
          files.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // There are none, or none that can be read.
    }
    Collections.sort(files);
    files.add(0, inUse);
    return files.subList(0, Math.min(files.size(), MAX_VERSIONS));
  }

  /** Null where it is no schema of Forrest's: it says nothing of what was stored. */
  private static UnitSchema read(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return parse(in);
    } catch (IOException | SchemaException e) {
      return null;
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static UnitSchema parse(InputStream in) throws IOException, SchemaException {
    return parse(in.readNBytes(MAX_SIZE + 1));
  }

  private static UnitSchema parse(byte[] text) throws SchemaException {
    if (text.length > MAX_SIZE) {
      throw new SchemaException("it has more than " + MAX_SIZE + " bytes.");
    }
    return SchemaParser.parse(MessageFields.remove(new String(text, StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return Shown.text(folder.toString());
  }
}
