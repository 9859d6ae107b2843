package dev.forrest.processor.code;

import com.palantir.javapoet.TypeName;

/** A parameter or local variable; each is another one, whatever its name. */
public final class Variable {
  private final TypeName type;
  private final TypeName erased;
  private final String name;

  public Variable(TypeName type, String name) {
    this(type, Types.erasure(type), name);
  }

  /**
   * @param erased as class files have the type, where its name does not tell
   */
  public Variable(TypeName type, TypeName erased, String name) {
    this.type = type;
    this.erased = erased;
    this.name = name;
  }

  TypeName erased() {
    return erased;
  }

  public TypeName type() {
    return type;
  }

  public String name() {
    return name;
  }
}
