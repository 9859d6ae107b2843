package dev.forrest.processor.type;

import static dev.forrest.processor.code.Types.isInnerClass;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about Java types that the compiler answers. */
public final class JavaTypes {
  private static final List<Class<?>> BOXES =
      List.of(
          Boolean.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Character.class,
          Float.class,
          Double.class);

  private final Types types;
  private final Elements elements;

  public JavaTypes(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** For one parameter or return value. */
  SerializedClasses serializedClasses() {
    return new SerializedClasses(this, elements);
  }

  /** The element of a declared type. */
  public TypeElement element(TypeMirror type) {
    return (TypeElement) types.asElement(type);
  }

  public boolean isClass(TypeMirror type, Class<?> wanted) {
    return type.getKind() == TypeKind.DECLARED
        && element(type).getQualifiedName().contentEquals(wanted.getCanonicalName());
  }

  boolean isOfKind(TypeMirror type, ElementKind kind) {
    return type.getKind() == TypeKind.DECLARED && element(type).getKind() == kind;
  }

  /** The type itself or the one of its supertypes that has a name. */
  public Optional<TypeMirror> supertype(TypeMirror type, String qualifiedName) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (element(type).getQualifiedName().contentEquals(qualifiedName)) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> supertype(supertype, qualifiedName).stream())
        .findFirst();
  }

  /** The primitive in a box. */
  Optional<TypeKind> unboxed(TypeMirror type) {
    boolean box = BOXES.stream().anyMatch(c -> isClass(type, c));
    return box ? Optional.of(types.unboxedType(type).getKind()) : Optional.empty();
  }

  /** The type with its {@code ? extends} wildcards replaced by their bounds. */
  TypeMirror withoutWildcards(TypeMirror type) {
    // A type that is made anew is another one to Eclipse's compiler, where a class is around it.
    if (!hasWildcards(type)) {
      return type;
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return types.getArrayType(withoutWildcards(((ArrayType) type).getComponentType()));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return type;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    List<TypeMirror> plain = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      TypeParameterElement parameter = element(type).getTypeParameters().get(i);
      plain.add(withoutWildcards(bound(arguments.get(i), parameter)));
    }
    return types.getDeclaredType(element(type), plain.toArray(new TypeMirror[0]));
  }

  private static TypeMirror bound(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return wildcard.getExtendsBound();
    }
    return argument;
  }

  /**
   * The same; of a {@code ?}, the bound of the type parameter that it stands for, if that helps.
   */
  private TypeMirror bound(TypeMirror argument, TypeParameterElement parameter) {
    TypeMirror bound = bound(argument);
    if (bound instanceof WildcardType wildcard && wildcard.getSuperBound() == null) {
      TypeMirror first = parameter.getBounds().get(0);
      boolean helps =
          parameter.getBounds().size() == 1
              && !isClass(first, Object.class)
              && !hasVariables(first);
      return helps ? first : bound;
    }
    return bound;
  }

  /** The type with its type variables replaced by their bounds. */
  TypeMirror withoutVariables(TypeMirror type) {
    return hasVariables(type) ? withoutVariables(type, new HashSet<>()) : type;
  }

  /**
   * @param inside the variables whose bounds this is a part of
   */
  private TypeMirror withoutVariables(TypeMirror type, Set<Element> inside) {
    if (type instanceof TypeVariable variable) {
      TypeMirror bound = variable.getUpperBound();
      if (!inside.add(variable.asElement())) {
        return types.erasure(bound);
      }
      TypeMirror plain = withoutVariables(bound, inside);
      inside.remove(variable.asElement());
      return plain;
    } else if (type.getKind() == TypeKind.ARRAY) {
      return types.getArrayType(withoutVariables(((ArrayType) type).getComponentType(), inside));
    } else if (type instanceof WildcardType wildcard) {
      return types.getWildcardType(
          wildcard.getExtendsBound() == null
              ? null
              : withoutVariables(wildcard.getExtendsBound(), inside),
          wildcard.getSuperBound() == null
              ? null
              : withoutVariables(wildcard.getSuperBound(), inside));
    } else if (type.getKind() != TypeKind.DECLARED) {
      return type;
    }
    List<TypeMirror> plain = new ArrayList<>();
    for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
      plain.add(withoutVariables(argument, inside));
    }
    return declared(element(type), plain);
  }

  public boolean hasWildcards(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return hasWildcards(((ArrayType) type).getComponentType());
    }
    return type.getKind() == TypeKind.WILDCARD
        || (type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::hasWildcards));
  }

  boolean hasVariables(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return hasVariables(((ArrayType) type).getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(
              Optional.ofNullable(wildcard.getExtendsBound()),
              Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(Optional::stream)
          .anyMatch(this::hasVariables);
    }
    return type.getKind() == TypeKind.TYPEVAR
        || (type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::hasVariables));
  }

  boolean isSame(TypeMirror one, TypeMirror other) {
    return types.isSameType(one, other);
  }

  DeclaredType declared(TypeElement element, List<TypeMirror> arguments) {
    return types.getDeclaredType(element, arguments.toArray(new TypeMirror[0]));
  }

  boolean isSubtype(TypeMirror type, TypeMirror of) {
    return types.isSubtype(type, of);
  }

  /** Whether values have a natural order. */
  boolean isComparable(TypeMirror type) {
    TypeElement comparable = elements.getTypeElement(Comparable.class.getCanonicalName());
    return types.isSubtype(types.erasure(type), types.erasure(comparable.asType()));
  }

  /** Whether casting an object to the type is a promise that nobody checks. */
  public boolean isUncheckedCast(TypeMirror declared) {
    TypeMirror type = withoutVariables(declared);
    if (type.getKind() == TypeKind.ARRAY) {
      return isUncheckedCast(((ArrayType) type).getComponentType());
    }
    return type.getKind() == TypeKind.DECLARED
        && (!((DeclaredType) type).getTypeArguments().isEmpty() || isInner(type));
  }

  /** Whether it is, or has in it, a class whose instances belong to one of another class. */
  boolean isInner(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return isInner(((ArrayType) type).getComponentType());
    }
    return type instanceof DeclaredType declared
        && type.getKind() == TypeKind.DECLARED
        && (isInnerClass(declared) || declared.getTypeArguments().stream().anyMatch(this::isInner));
  }

  /** What cannot be found of the class that a type's instances belong to. */
  Optional<TypeMirror> missingAround(TypeMirror type) {
    return type instanceof DeclaredType declared
            && isInnerClass(declared)
            && declared.getEnclosingType() instanceof DeclaredType around
        ? around.getTypeArguments().stream()
            .filter(argument -> argument.getKind() == TypeKind.ERROR)
            .map(TypeMirror.class::cast)
            .findFirst()
        : Optional.empty();
  }

  /** Whether everyone can see the type with all that it names. */
  public boolean isPublic(TypeMirror type) {
    switch (type.getKind()) {
      case ARRAY:
        return isPublic(((ArrayType) type).getComponentType());
      case WILDCARD:
        WildcardType wildcard = (WildcardType) type;
        return (wildcard.getExtendsBound() == null || isPublic(wildcard.getExtendsBound()))
            && (wildcard.getSuperBound() == null || isPublic(wildcard.getSuperBound()));
      case DECLARED:
        return isPublic(element(type))
            && ((DeclaredType) type).getTypeArguments().stream().allMatch(this::isPublic);
      default:
        return true;
    }
  }

  /** Whether the class and all around it are public. */
  public static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Whether classes of a package can name the type. */
  public boolean isAccessible(TypeElement type, PackageElement from) {
    boolean samePackage = elements.getPackageOf(type).equals(from);
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      boolean accessible =
          samePackage
              ? !e.getModifiers().contains(Modifier.PRIVATE)
              : e.getModifiers().contains(Modifier.PUBLIC);
      if (!accessible) {
        return false;
      }
    }
    return true;
  }

  /** How many levels of type arguments a type has. */
  static int depth(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return depth(((ArrayType) type).getComponentType());
    }
    int depth = 0;
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        depth = Math.max(depth, 1 + depth(argument));
      }
    }
    return depth;
  }

  /** The type of a member of a class that has certain type arguments. */
  public TypeMirror memberType(TypeUse of, Element member) {
    boolean isPlain = !of.isGeneric() && member.getEnclosingElement().equals(of.element());
    return isPlain ? member.asType() : types.asMemberOf(of.type(), member);
  }

  /** What a method of a class that has certain type arguments returns. */
  public TypeMirror resultType(TypeUse of, ExecutableElement method) {
    return ((ExecutableType) types.asMemberOf(of.type(), method)).getReturnType();
  }

  /**
   * The class with a name, as code at an element sees it. A module sees no other's class in a
   * package of its own, and to ask all modules takes long.
   */
  public Optional<TypeElement> find(ClassName name, Element from) {
    ModuleElement module = elements.getModuleOf(from);
    return Optional.ofNullable(
        module == null
            ? elements.getTypeElement(name.canonicalName())
            : elements.getTypeElement(module, name.canonicalName()));
  }

  /**
   * Whether it is a method about whose return type Eclipse's compiler, which reports it, tells
   * nothing.
   */
  public static boolean isBroken(Element element) {
    return element instanceof ExecutableElement method && method.getReturnType() == null;
  }

  /** Whether a type is a record with a component of that name. */
  public static boolean hasComponent(TypeElement type, String name) {
    // Of what is no record, Eclipse's compiler fails to tell that it has none.
    return type.getKind() == ElementKind.RECORD
        && type.getRecordComponents().stream()
            .anyMatch(component -> component.getSimpleName().contentEquals(name));
  }

  boolean isInPackage(TypeElement type, PackageElement wanted) {
    return elements.getPackageOf(type).equals(wanted);
  }
}
