package dev.forrest.codec;

/**
 * All that one generated stub class stands for: its methods, and the types that its schema names.
 * Generated, and found through {@link java.util.ServiceLoader}.
 */
public abstract class Unit {
  private static final String[] NONE = {};

  private final String name;

  /**
   * @param name package and stub class, such as {@code com.example.Deferred}
   */
  protected Unit(String name) {
    this.name = name;
  }

  /** Package and stub class, such as {@code com.example.Deferred}. */
  public final String name() {
    return name;
  }

  /** The methods of a class, by its canonical name, or null where this unit has none of it. */
  public abstract MethodGroup group(String className);

  /**
   * The codec of a record, sealed interface or enum, of what an adapter converts or of a protobuf
   * message, by its canonical name; or null. A generic one has its type arguments behind the name.
   */
  public abstract NamedCodec type(String typeName);

  /**
   * What reads the components of a record, or of an object that has a proxy, by the name of the
   * type as for {@link #type}; or null.
   */
  public Components components(String typeName) {
    return type(typeName) instanceof Components components ? components : null;
  }

  /** The names of the types, for {@link #type}, that are a generic class with type arguments. */
  public String[] uses(String className) {
    return NONE;
  }

  /**
   * The fingerprint of a type's schema, by the name that {@link #type} takes; zero where this unit
   * has no such type. Looks through all types.
   */
  public final long typeFingerprint(String typeName) {
    TypeFingerprint search = new TypeFingerprint(typeName);
    declare(search);
    return search.fingerprint();
  }

  /**
   * The class with a binary name, such as {@code com.example.Outer$Inner}, or null where it is not
   * annotated {@code @Deferrable}.
   */
  public LambdaHost lambdas(String className) {
    return null;
  }

  /** Names every method and type, with the extension number that it takes. */
  public abstract void declare(Declarations declarations);

  /** The method with an id, or null where this unit has none. */
  public final DeferrableMethod method(String id) {
    int parameters = id.indexOf('(');
    int dot = id.lastIndexOf('.', parameters);
    MethodGroup group = parameters < 0 || dot < 0 ? null : group(id.substring(0, dot));
    return group == null ? null : group.find(id);
  }

  /** Where on the class path the unit's schema lies. */
  public final String schemaResource() {
    return "META-INF/forrest/" + schemaFile();
  }

  /** The schema's path, from the directory that protoc's {@code -I} names. */
  public final String schemaFile() {
    return name.replace('.', '/') + ".proto";
  }

  @Override
  public final String toString() {
    return name;
  }
}
