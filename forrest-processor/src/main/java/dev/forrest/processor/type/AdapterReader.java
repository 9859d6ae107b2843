package dev.forrest.processor.type;

import static dev.forrest.processor.code.Types.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the two methods of an adapter, or says what is wrong with them. */
final class AdapterReader {
  private static final String TO = "toStored";
  private static final String FROM = "fromStored";

  private final TypeElement adapter;
  private final Types types;
  private String problem = "";
  private boolean incomplete;

  AdapterReader(TypeElement adapter, Types types) {
    this.adapter = adapter;
    this.types = types;
  }

  /** Why {@link #read} returned nothing: a clause, and a cure. */
  String problem() {
    return problem;
  }

  /** Whether it returned nothing since a type of the methods is not known so far. */
  boolean isIncomplete() {
    return incomplete;
  }

  Optional<AdapterType> read() {
    for (Element e = adapter; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return wrong(e + " is private, so that nobody can call it. Make it package-private.");
      }
    }
    Optional<ExecutableElement> to = method(TO, "Stored toStored(Foreign value)");
    Optional<ExecutableElement> from = method(FROM, "Foreign fromStored(Stored value)");
    return to.isEmpty() || from.isEmpty() ? Optional.empty() : read(to.get(), from.get());
  }

  private Optional<AdapterType> read(ExecutableElement to, ExecutableElement from) {
    TypeMirror foreign = parameter(to);
    TypeMirror stored = to.getReturnType();
    incomplete =
        Stream.of(
                List.of(foreign, stored, parameter(from), from.getReturnType()),
                to.getThrownTypes(),
                from.getThrownTypes())
            .flatMap(List::stream)
            .anyMatch(type -> type.getKind() == TypeKind.ERROR);
    if (incomplete) {
      return Optional.empty();
    } else if (foreign.getKind() != TypeKind.DECLARED) {
      return wrong("toStored takes " + foreign + ", which is no class. Adapt a class.");
    } else if (stored.getKind() == TypeKind.VOID) {
      return wrong("toStored returns nothing. Return what is to be stored.");
    } else if (!takesItsParameters(to, foreign)) {
      return wrong(
          "toStored takes "
              + foreign
              + ", whose type arguments are not the type parameters of the method. Declare it as"
              + " static <T> Stored<T> toStored(Foreign<T> value).");
    }
    AdapterType read = new AdapterType(adapter, to, from, (DeclaredType) foreign, stored, types);
    return isReverse(read, from)
        ? Optional.of(read)
        : wrong(
            "fromStored must take what toStored returns, "
                + stored
                + ", and return what that takes, "
                + foreign
                + ".");
  }

  private Optional<AdapterType> wrong(String why) {
    problem = why;
    return Optional.empty();
  }

  private Optional<ExecutableElement> method(String name, String declaration) {
    List<ExecutableElement> found =
        ElementFilter.methodsIn(adapter.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(name))
            .toList();
    boolean fits =
        found.size() == 1
            && found.get(0).getModifiers().contains(Modifier.STATIC)
            && !found.get(0).getModifiers().contains(Modifier.PRIVATE)
            && found.get(0).getParameters().size() == 1;
    if (!fits) {
      problem =
          "it needs exactly one method "
              + name
              + ", static, not private, with one parameter. Declare static "
              + declaration
              + ".";
    }
    return fits ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static TypeMirror parameter(ExecutableElement method) {
    return method.getParameters().get(0).asType();
  }

  /** Whether the arguments of a type are the type parameters of the method, each once. */
  private boolean takesItsParameters(ExecutableElement method, TypeMirror type) {
    Set<Element> seen = new HashSet<>();
    for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
      if (argument.getKind() != TypeKind.TYPEVAR || !seen.add(types.asElement(argument))) {
        return false;
      }
    }
    return seen.size() == method.getTypeParameters().size();
  }

  /** Whether the other method does the reverse, by whatever names it calls its type parameters. */
  private boolean isReverse(AdapterType read, ExecutableElement from) {
    TypeMirror result = from.getReturnType();
    if (result.getKind() != TypeKind.DECLARED
        || !types.isSameType(types.erasure(result), types.erasure(read.foreign()))
        || !takesItsParameters(from, result)) {
      return false;
    }
    List<? extends TypeMirror> theirs = ((DeclaredType) result).getTypeArguments();
    List<? extends TypeMirror> ours = read.foreign().getTypeArguments();
    if (theirs.size() != ours.size()) {
      return false;
    }
    Map<Element, TypeMirror> renamed = new HashMap<>();
    for (int i = 0; i < ours.size(); i++) {
      renamed.put(types.asElement(theirs.get(i)), ours.get(i));
    }
    // By name: to Eclipse's compiler, types with the same variables need not be the same.
    return name(AdapterType.substitute(parameter(from), renamed, types))
        .equals(name(read.storedType()));
  }
}
