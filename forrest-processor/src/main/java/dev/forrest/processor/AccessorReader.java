package dev.forrest.processor;

import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.Place;
import dev.forrest.processor.type.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds what can be read of an object: public methods {@code getX()}, and {@code isX()} of a
 * boolean, and public fields, inherited ones too. Those whose type cannot be stored are none, nor
 * are deprecated ones, nor those that all protobuf messages have.
 */
final class AccessorReader {
  /** As in {@code getCount}, but not in {@code getAndIncrement}, which changes the object. */
  private static final Pattern GETTER = Pattern.compile("get(?!And\\p{Lu})\\p{Lu}.*");

  private static final Pattern QUESTION = Pattern.compile("is\\p{Lu}.*");

  /** Methods of {@link Object} that an accessor of a field of such a name would override. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final Elements elements;
  private final JavaTypes java;
  private final Trial trial;

  /** A getter or field and its type, which class files have erased. */
  record Accessor(String name, boolean isField, TypeMirror type, TypeName erased, Place place) {}

  /** Whether a type can be stored, found out aside. */
  interface Trial {
    boolean isStorable(TypeMirror type, Place place);
  }

  AccessorReader(Elements elements, JavaTypes java, Trial trial) {
    this.elements = elements;
    this.java = java;
    this.trial = trial;
  }

  /**
   * The getters and then the fields of a type, each by name; those of a record's components, too.
   *
   * @param known the names of parts that the type has anyway
   * @param place where the unit meets the type
   */
  List<Accessor> read(TypeUse type, Set<String> known, Place place) {
    Set<String> common = commonToMessages(type);
    List<? extends Element> members =
        elements.getAllMembers(type.element()).stream()
            .filter(member -> isReadable(member))
            .filter(member -> !known.contains(name(member)) && !common.contains(name(member)))
            .sorted(Comparator.comparing(AccessorReader::name))
            .toList();
    List<Element> found = new ArrayList<>();
    ElementFilter.methodsIn(members).stream()
        .filter(method -> isGetter(method, type.element()))
        .forEach(found::add);
    Set<String> taken = found.stream().map(AccessorReader::name).collect(Collectors.toSet());
    ElementFilter.fieldsIn(members).stream()
        .filter(field -> !OF_OBJECT.contains(name(field)) && taken.add(name(field)))
        .forEach(found::add);
    return found.stream()
        .map(element -> accessor(element, type, place))
        .filter(accessor -> trial.isStorable(accessor.type(), accessor.place()))
        .toList();
  }

  private boolean isGetter(ExecutableElement method, TypeElement type) {
    boolean isBoolean = method.getReturnType().getKind() == TypeKind.BOOLEAN;
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getThrownTypes().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && (GETTER.matcher(name(method)).matches()
            || (isBoolean && QUESTION.matcher(name(method)).matches())
            || JavaTypes.hasComponent(type, name(method)));
  }

  /** What a message has of the class that all messages extend. */
  private Set<String> commonToMessages(TypeUse type) {
    return java.supertype(type.type(), "com.google.protobuf.MessageLite").isEmpty()
        ? Set.of()
        : elements.getAllMembers(java.element(type.element().getSuperclass())).stream()
            .map(AccessorReader::name)
            .collect(Collectors.toSet());
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }

  private boolean isReadable(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        && !member.getModifiers().contains(Modifier.STATIC)
        && !java.isClass(member.getEnclosingElement().asType(), Object.class)
        && !elements.isDeprecated(member);
  }

  private Accessor accessor(Element element, TypeUse type, Place place) {
    String name = name(element);
    String text = type.element().getSimpleName() + "." + name;
    return element instanceof ExecutableElement method
        ? new Accessor(
            name,
            false,
            java.resultType(type, method),
            Types.erased(method.getReturnType()),
            new Place(place.element(), "getter " + text))
        : new Accessor(
            name,
            true,
            java.memberType(type, element),
            Types.erased(element.asType()),
            new Place(place.element(), "field " + text));
  }
}
