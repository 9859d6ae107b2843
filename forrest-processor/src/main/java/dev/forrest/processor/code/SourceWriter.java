package dev.forrest.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import javax.lang.model.element.TypeParameterElement;

/** Writes classes as source. */
public final class SourceWriter {
  private static final String BREAK = String.valueOf(SourceText.BREAK);

  private final String generator;
  private final List<String> warnings;
  private final boolean importsJavaLang;

  /**
   * @param generator whose name the sources have
   * @param warnings those that all classes may cause
   * @param importsJavaLang whether the package has classes that hide those of {@code java.lang}
   */
  public SourceWriter(String generator, List<String> warnings, boolean importsJavaLang) {
    this.generator = generator;
    this.warnings = warnings;
    this.importsJavaLang = importsJavaLang;
  }

  /** Writes a class: the whole file. */
  public String write(ClassCode type) {
    SourceText text = new SourceText(type.name(), importsJavaLang);
    if (!type.comment().isEmpty()) {
      text.line("/**");
      type.comment().forEach(line -> text.line((" * " + line.text(text)).stripTrailing()));
      text.line(" */");
    }
    text.line("@" + text.name(ClassName.get(Generated.class)) + "(\"" + generator + "\")");
    if (!warnings.isEmpty()) {
      text.line("@" + text.name(ClassName.get(SuppressWarnings.class)) + suppressed());
    }
    text.hide(names(type.typeParameters()));
    writeBody(type, type.isPublic() ? "public " : "", text);
    return text.text();
  }

  private String suppressed() {
    boolean one = warnings.size() == 1;
    return warnings.stream()
        .map(Literals::quoted)
        .collect(Collectors.joining(", ", one ? "(" : "({", one ? ")" : "})"));
  }

  private void writeBody(ClassCode type, String modifiers, SourceText text) {
    boolean extendsObject = Types.isObject(type.superclass());
    text.open(
        modifiers
            + "final class "
            + type.name().simpleName()
            + declared(type.typeParameters(), text)
            + (extendsObject ? "" : " extends " + text.name(type.superclass()))
            + type.interfaces().stream()
                .map(text::name)
                .collect(
                    Collectors.joining(
                        "," + BREAK, type.interfaces().isEmpty() ? "" : " implements ", "")));
    boolean first = true;
    for (FieldCode field : type.fields()) {
      separate(first, text);
      first = false;
      text.line(
          (field.isPrivate() ? "private " : "")
              + "static final "
              + text.name(field.type())
              + " "
              + field.name()
              + " ="
              + BREAK
              + field.value().text(text)
              + ";");
    }
    for (MethodCode method : type.methods()) {
      separate(first, text);
      first = false;
      write(type, method, text);
    }
    text.close();
  }

  private static void separate(boolean first, SourceText text) {
    if (!first) {
      text.emptyLine();
    }
  }

  private static void write(ClassCode type, MethodCode method, SourceText text) {
    text.hide(
        names(method.typeParameters().isEmpty() ? type.typeParameters() : method.typeParameters()));
    if (method.comment() != null) {
      text.line("/** " + text.comment(method.comment()) + " */");
    }
    if (method.isOverriding()) {
      text.line("@" + text.name(ClassName.get(Override.class)));
    }
    if (method.suppressed() != null) {
      text.line(
          "@"
              + text.name(ClassName.get(SuppressWarnings.class))
              + "("
              + Literals.quoted(method.suppressed())
              + ")");
    }
    String named =
        method.isConstructor()
            ? type.name().simpleName()
            : text.name(method.result()) + " " + method.name();
    String parameters = parameters(method, text);
    text.open(
        method.access()
            + (method.isStatic() ? "static " : "")
            + (method.typeParameters().isEmpty()
                ? ""
                : declared(method.typeParameters(), text) + " ")
            + named
            + "("
            + (parameters.isEmpty() ? "" : SourceText.ZERO_WIDTH_BREAK)
            + parameters
            + ")"
            + method.exceptions().stream()
                .map(text::name)
                .collect(
                    Collectors.joining(
                        ", ", method.exceptions().isEmpty() ? "" : BREAK + "throws ", "")));
    method.body().forEach(statement -> statement.write(text));
    text.close();
  }

  private static String parameters(MethodCode method, SourceText text) {
    StringBuilder parameters = new StringBuilder();
    int last = method.parameters().size() - 1;
    for (int i = 0; i <= last; i++) {
      Variable parameter = method.parameters().get(i);
      TypeName type = parameter.type();
      boolean isSeveral = i == last && method.isVarargs();
      parameters
          .append(
              isSeveral
                  ? text.name(((ArrayTypeName) type).componentType()) + "..."
                  : text.name(type))
          .append(' ')
          .append(parameter.name())
          .append(i < last ? SourceText.COMMA : "");
    }
    return parameters.toString();
  }

  private static Set<String> names(List<? extends TypeParameterElement> parameters) {
    return parameters.isEmpty()
        ? Set.of()
        : parameters.stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .collect(Collectors.toSet());
  }

  private static String declared(List<? extends TypeParameterElement> parameters, SourceText text) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(parameter -> parameter.getSimpleName() + bounds(parameter, text))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String bounds(TypeParameterElement parameter, SourceText text) {
    List<TypeName> bounds = parameter.getBounds().stream().map(Types::name).toList();
    return bounds.equals(List.of(ClassName.OBJECT))
        ? ""
        : bounds.stream().map(text::name).collect(Collectors.joining(" & ", " extends ", ""));
  }
}
