package dev.forrest.processor.code;

import com.palantir.javapoet.TypeName;

/** A parameter or local variable; each is another one, whatever its name. */
public final class Variable {
  private final TypeName type;
  private final String name;

  public Variable(TypeName type, String name) {
    this.type = type;
    this.name = name;
  }

  public TypeName type() {
    return type;
  }

  public String name() {
    return name;
  }
}
