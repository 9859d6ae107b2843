package dev.forrest.processor;

import com.palantir.javapoet.ClassName;
import dev.forrest.annotations.DeferrableLibrary;
import dev.forrest.processor.code.Types;
import dev.forrest.processor.model.LeftOutModel;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.MissingType;
import dev.forrest.processor.type.Place;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Chooses which methods of other people's classes get stubs. */
final class LibraryReader {
  private static final String CONSTRUCTOR = "new";
  private static final Set<String> OF_OBJECT = Set.of("hashCode", "toString");

  private final Elements elements;
  private final JavaTypes java;
  private final PackageElement unitPackage;
  private final ClassName unit;
  private final Trial trial;
  private final Report report;
  private final Set<String> owners = new HashSet<>();
  private final Map<String, Chosen> chosen = new LinkedHashMap<>();
  private final List<MissingType> missing = new ArrayList<>();

  /**
   * The methods of one class.
   *
   * @param site what names the class first
   */
  record Chosen(
      TypeElement owner, Element site, Set<ExecutableElement> methods, Set<String> leftOut) {}

  /** Whether a method can be deferred: says why not. */
  interface Trial {
    /** Empty where it can be. */
    Optional<String> obstacle(ExecutableElement method, Element site);
  }

  LibraryReader(
      Elements elements,
      JavaTypes java,
      PackageElement unitPackage,
      ClassName unit,
      List<TypeElement> owners,
      Trial trial,
      Report report) {
    this.elements = elements;
    this.java = java;
    this.unitPackage = unitPackage;
    this.unit = unit;
    this.trial = trial;
    this.report = report;
    owners.forEach(owner -> this.owners.add(owner.getQualifiedName().toString()));
  }

  /** Reads the annotations of a class or package. */
  void read(Element site) {
    for (Library library : Library.of(site, elements)) {
      read(library);
    }
  }

  /** The classes that have stubs, in the order in which they were named. */
  List<Chosen> chosen() {
    return chosen.values().stream().filter(one -> !one.methods().isEmpty()).toList();
  }

  /** The methods that were not asked for by name, and cannot be deferred. */
  List<LeftOutModel> leftOut() {
    return chosen.values().stream()
        .filter(one -> !one.leftOut().isEmpty())
        .map(one -> new LeftOutModel(one.owner(), List.copyOf(one.leftOut())))
        .toList();
  }

  /** Classes that do not exist so far. */
  List<MissingType> missing() {
    return missing;
  }

  private void read(Library library) {
    List<TypeElement> types = new ArrayList<>();
    for (TypeMirror type : library.types()) {
      if (type == null || type.getKind() == TypeKind.ERROR) {
        String name = type == null ? "a class" : type.toString();
        missing.add(new MissingType(name, new Place(library.site(), "@DeferrableLibrary's value")));
      } else if (type.getKind() != TypeKind.DECLARED) {
        rejectClass(library, type, "which has no methods. Name a class or interface.");
      } else {
        check(library, (TypeElement) ((DeclaredType) type).asElement()).ifPresent(types::add);
      }
    }
    if (!Annotations.areKnown(library.include()) || !Annotations.areKnown(library.exclude())) {
      missing.add(new MissingType("", new Place(library.site(), "@DeferrableLibrary")));
    } else if (types.size() == library.types().size()) {
      checkNames(library, types);
      types.forEach(type -> choose(library, type));
    }
  }

  private Optional<TypeElement> check(Library library, TypeElement type) {
    if (!java.isAccessible(type, unitPackage)) {
      rejectClass(
          library,
          type,
          "which cannot be called from package "
              + unitPackage.getQualifiedName()
              + ". Name a public class.");
    } else if (owners.contains(type.getQualifiedName().toString())) {
      rejectClass(
          library,
          type,
          "which has @Deferrable methods on " + unit + " itself. Annotate its methods instead.");
    } else if (publicMembers(type).isEmpty()) {
      rejectClass(
          library, type, "which declares no public method. Name the class that declares it.");
    } else {
      return Optional.of(type);
    }
    return Optional.empty();
  }

  private void rejectClass(Library library, Object type, String why) {
    report.addAt(
        DeferrableLibrary.class,
        "value",
        Message.LIBRARY_CLASS,
        library.site(),
        library.site(),
        type,
        why);
  }

  private void checkNames(Library library, List<TypeElement> types) {
    Set<String> known =
        types.stream()
            .flatMap(type -> publicMembers(type).stream())
            .map(LibraryReader::name)
            .collect(Collectors.toSet());
    checkNames(library, types, known, "include", library.include());
    checkNames(library, types, known, "exclude", library.exclude());
  }

  private void checkNames(
      Library library,
      List<TypeElement> types,
      Set<String> known,
      String attribute,
      List<String> names) {
    String classes = types.stream().map(Object::toString).collect(Collectors.joining(" or "));
    for (String name : names) {
      if (!known.contains(name)) {
        report.addAt(
            DeferrableLibrary.class,
            attribute,
            Message.LIBRARY_NAME,
            library.site(),
            attribute,
            name,
            library.site(),
            classes);
      }
    }
  }

  private void choose(Library library, TypeElement type) {
    Chosen of =
        chosen.computeIfAbsent(
            type.getQualifiedName().toString(),
            name -> new Chosen(type, library.site(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    Map<String, List<String>> obstacles = new LinkedHashMap<>();
    Set<String> deferred = new HashSet<>();
    for (ExecutableElement method : publicMembers(type)) {
      String name = name(method);
      boolean asked = library.include().contains(name);
      if (library.exclude().contains(name) || (!library.include().isEmpty() && !asked)) {
        continue;
      } else if (!asked && isOfEveryObject(method, type)) {
        continue;
      }
      Optional<String> obstacle = obstacle(method, type, asked, library.site());
      if (obstacle.isEmpty()) {
        of.methods().add(method);
        deferred.add(name);
      } else {
        of.leftOut().add(signature(method, type));
        obstacles
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(signature(method, type) + ": " + obstacle.get());
      }
    }
    library.include().stream()
        .filter(obstacles::containsKey)
        .filter(name -> !deferred.contains(name))
        .forEach(name -> rejectMethod(library, type, name, obstacles.get(name)));
    if (library.include().isEmpty() && deferred.isEmpty()) {
      rejectClass(
          library,
          type,
          obstacles.isEmpty()
              ? "of which nothing is left but methods that each object has. Name those that you"
                  + " need with include."
              : "of which no method can be deferred, such as "
                  + obstacles.values().iterator().next().get(0));
    }
  }

  /** Methods that nobody misses: of Object, and those that the proxy of a record has anyway. */
  private static boolean isOfEveryObject(ExecutableElement method, TypeElement type) {
    String name = method.getSimpleName().toString();
    return method.getParameters().isEmpty()
        ? OF_OBJECT.contains(name) || JavaTypes.hasComponent(type, name)
        : name.equals("equals") && method.getParameters().size() == 1;
  }

  private void rejectMethod(
      Library library, TypeElement type, String name, List<String> obstacles) {
    report.addAt(
        DeferrableLibrary.class,
        "include",
        Message.LIBRARY_METHOD,
        library.site(),
        name,
        library.site(),
        type,
        String.join("; ", obstacles));
  }

  private Optional<String> obstacle(
      ExecutableElement method, TypeElement type, boolean asked, Element site) {
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean ofInstance = constructor || !method.getModifiers().contains(Modifier.STATIC);
    boolean inner =
        type.getEnclosingElement() instanceof TypeElement
            && !type.getModifiers().contains(Modifier.STATIC)
            && type.getKind() == ElementKind.CLASS;
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("it has type parameters.");
    } else if (ofInstance && !type.getTypeParameters().isEmpty()) {
      return Optional.of(type.getSimpleName() + " has type parameters.");
    } else if (constructor && type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(type.getSimpleName() + " is abstract.");
    } else if (ofInstance && inner) {
      return Optional.of(type.getSimpleName() + " needs an enclosing instance.");
    } else if (elements.isDeprecated(method) && !asked) {
      return Optional.of("it is deprecated.");
    }
    return trial.obstacle(method, site);
  }

  private static List<ExecutableElement> publicMembers(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(
            member ->
                member.getKind() == ElementKind.METHOD
                    || member.getKind() == ElementKind.CONSTRUCTOR)
        .filter(member -> member.getModifiers().contains(Modifier.PUBLIC))
        .sorted(Comparator.comparing(member -> rank(member, type)))
        .toList();
  }

  /**
   * Of a record, the constructors come first, and the canonical one last of these: so javac has it,
   * and Eclipse's compiler otherwise.
   */
  private static int rank(ExecutableElement member, TypeElement type) {
    if (type.getKind() != ElementKind.RECORD) {
      return 0;
    } else if (member.getKind() == ElementKind.METHOD) {
      return 2;
    }
    return types(member.getParameters()).equals(types(type.getRecordComponents())) ? 1 : 0;
  }

  private static List<String> types(List<? extends Element> variables) {
    return variables.stream().map(variable -> variable.asType().toString()).toList();
  }

  /** What {@code include} and {@code exclude} call a method. */
  private static String name(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? CONSTRUCTOR
        : method.getSimpleName().toString();
  }

  private String signature(ExecutableElement method, TypeElement type) {
    String name =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? type.getSimpleName().toString()
            : method.getSimpleName().toString();
    return method.getParameters().stream()
        .map(parameter -> Types.erased(parameter.asType()).toString())
        .map(parameter -> parameter.substring(parameter.lastIndexOf('.') + 1))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
