package dev.forrest.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeParameterElement;

/** A generated class, which is final. */
public final class ClassCode {
  private final ClassName name;
  private final TypeName superclass;
  private final List<TypeName> interfaces = new ArrayList<>();
  private final List<Comment> comment = new ArrayList<>();
  private final List<FieldCode> fields = new ArrayList<>();
  private final List<MethodCode> methods = new ArrayList<>();
  private List<? extends TypeParameterElement> typeParameters = List.of();
  private boolean isPublic;
  private ClassCode companion;

  public ClassCode(ClassName name, TypeName superclass) {
    this.name = name;
    this.superclass = superclass;
  }

  public ClassCode asPublic(boolean forAll) {
    isPublic = forAll;
    return this;
  }

  public ClassCode typeParameters(List<? extends TypeParameterElement> elements) {
    typeParameters = elements;
    return this;
  }

  public ClassCode implementing(TypeName type) {
    interfaces.add(type);
    return this;
  }

  /** Adds a line of Javadoc. */
  public ClassCode comment(Comment line) {
    comment.add(line);
    return this;
  }

  public ClassCode add(FieldCode field) {
    fields.add(field);
    return this;
  }

  public ClassCode add(MethodCode method) {
    methods.add(method);
    return this;
  }

  /** Adds another class, without which this cannot be. */
  public ClassCode with(ClassCode other) {
    companion = other;
    return this;
  }

  public ClassName name() {
    return name;
  }

  TypeName superclass() {
    return superclass;
  }

  List<TypeName> interfaces() {
    return interfaces;
  }

  List<Comment> comment() {
    return comment;
  }

  List<FieldCode> fields() {
    return fields;
  }

  List<MethodCode> methods() {
    return methods;
  }

  List<? extends TypeParameterElement> typeParameters() {
    return typeParameters;
  }

  boolean isPublic() {
    return isPublic;
  }

  /** The class and, where there is one, the other that it needs. */
  public List<ClassCode> all() {
    return companion == null ? List.of(this) : List.of(this, companion);
  }
}
