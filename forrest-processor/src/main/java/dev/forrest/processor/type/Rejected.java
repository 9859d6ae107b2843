package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Expression;

/** Stands for a type that a finding is about, so that the search for findings can go on. */
enum Rejected implements StoredType {
  TYPE;

  @Override
  public TypeName type() {
    return ClassName.OBJECT;
  }

  @Override
  public Expression codec(Names names) {
    throw neverWritten();
  }

  @Override
  public ProtoType proto(Schema schema) {
    throw neverWritten();
  }

  @Override
  public String label(Names names) {
    throw neverWritten();
  }

  private static IllegalStateException neverWritten() {
    return new IllegalStateException("nothing is generated where there are findings");
  }
}
