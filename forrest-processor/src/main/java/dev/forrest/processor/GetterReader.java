package dev.forrest.processor;

import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.Place;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the getters of a record besides its components: public methods {@code getX()}, and {@code
 * isX()} of a boolean, inherited ones too. Those whose type cannot be stored are none.
 */
final class GetterReader {
  private static final Pattern GETTER = Pattern.compile("get\\p{Lu}.*");
  private static final Pattern QUESTION = Pattern.compile("is\\p{Lu}.*");

  private final Elements elements;
  private final JavaTypes java;
  private final Trial trial;

  /** A getter and its type. */
  record Getter(String name, TypeMirror type, Place place) {}

  /** Whether a type can be stored, found out aside. */
  interface Trial {
    boolean isStorable(TypeMirror type, Place place);
  }

  GetterReader(Elements elements, JavaTypes java, Trial trial) {
    this.elements = elements;
    this.java = java;
    this.trial = trial;
  }

  List<Getter> read(NamedType record) {
    return ElementFilter.methodsIn(elements.getAllMembers(record.element())).stream()
        .filter(method -> isGetter(method) && !isComponent(method, record.element()))
        .sorted(Comparator.comparing(method -> method.getSimpleName().toString()))
        .flatMap(method -> getter(method, record))
        .toList();
  }

  private boolean isGetter(ExecutableElement method) {
    boolean isBoolean = method.getReturnType().getKind() == TypeKind.BOOLEAN;
    return method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getThrownTypes().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !((TypeElement) method.getEnclosingElement())
            .getQualifiedName()
            .contentEquals(Object.class.getName())
        && !elements.isDeprecated(method)
        && (GETTER.matcher(method.getSimpleName()).matches()
            || (isBoolean && QUESTION.matcher(method.getSimpleName()).matches()));
  }

  private static boolean isComponent(ExecutableElement method, TypeElement record) {
    return record.getRecordComponents().stream()
        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
  }

  private Stream<Getter> getter(ExecutableElement method, NamedType record) {
    String name = method.getSimpleName().toString();
    TypeMirror type = java.resultType(record.use(), method);
    Place place =
        new Place(
            record.place().element(), "getter " + record.element().getSimpleName() + "." + name);
    return trial.isStorable(type, place)
        ? Stream.of(new Getter(name, type, place))
        : Stream.empty();
  }
}
