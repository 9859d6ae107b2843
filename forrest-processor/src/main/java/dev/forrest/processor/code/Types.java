package dev.forrest.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** What is to be known of types. */
public final class Types {
  /** JavaPoet spells a class's name anew for each object that stands for it. */
  private static final Map<TypeElement, ClassName> CLASSES =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** What javac 17 calls a class with type arguments that it cannot find. */
  public static final String NAMELESS = "<any>";

  private Types() {}

  /** The name of a class. */
  public static ClassName name(TypeElement type) {
    return CLASSES.computeIfAbsent(type, ClassName::get);
  }

  /** The name of a type. */
  public static TypeName name(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return ArrayTypeName.of(name(((ArrayType) type).getComponentType()));
    } else if (type instanceof WildcardType wildcard) {
      return wildcard.getSuperBound() == null
          ? WildcardTypeName.subtypeOf(
              wildcard.getExtendsBound() == null
                  ? ClassName.OBJECT
                  : name(wildcard.getExtendsBound()))
          : WildcardTypeName.supertypeOf(name(wildcard.getSuperBound()));
    } else if (type.getKind() == TypeKind.DECLARED && !isInnerClass((DeclaredType) type)) {
      return name((DeclaredType) type);
    }
    return other(type);
  }

  private static TypeName other(TypeMirror type) {
    try {
      return TypeName.get(type);
    } catch (IllegalArgumentException e) {
      if (!e.getMessage().contains(NAMELESS)) {
        throw e;
      }
      // It has in it what is missing, of which nothing is generated.
      return ClassName.OBJECT;
    }
  }

  private static TypeName name(DeclaredType type) {
    ClassName raw = name((TypeElement) type.asElement());
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.isEmpty()) {
      return raw;
    }
    TypeName[] names = new TypeName[arguments.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(arguments.get(i));
    }
    return ParameterizedTypeName.get(raw, names);
  }

  /**
   * Whether the instances of a class belong to one of the class around it. Eclipse's compiler names
   * the class around a static one, too.
   */
  public static boolean isInnerClass(DeclaredType type) {
    return type.getEnclosingType().getKind() != TypeKind.NONE
        && !type.asElement().getModifiers().contains(Modifier.STATIC);
  }

  /** The name of a type's erasure; JavaPoet forgets {@code Object} among a variable's bounds. */
  public static TypeName erased(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> ArrayTypeName.of(erased(((ArrayType) type).getComponentType()));
      case DECLARED -> name((TypeElement) ((DeclaredType) type).asElement());
      // Of several bounds, Eclipse's compiler tells only the element.
      case TYPEVAR ->
          erased(((TypeParameterElement) ((TypeVariable) type).asElement()).getBounds().get(0));
      default -> other(type);
    };
  }

  /** A type without type arguments and variables, as the JVM knows it. */
  public static TypeName erasure(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erasure(array.componentType()));
    } else if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType();
    } else if (type instanceof TypeVariableName variable) {
      return variable.bounds().isEmpty() ? ClassName.OBJECT : erasure(variable.bounds().get(0));
    }
    return type;
  }

  /** Whether two types are one; of classes without spelling them, as JavaPoet does. */
  static boolean same(TypeName one, TypeName other) {
    return (one instanceof ClassName name && other instanceof ClassName otherName)
        ? name.canonicalName().equals(otherName.canonicalName())
        : one.equals(other);
  }

  /** Whether a type is {@code Object}. */
  static boolean isObject(TypeName type) {
    return type instanceof ClassName name
        && name.canonicalName().equals(ClassName.OBJECT.canonicalName());
  }

  static List<TypeName> erasures(List<? extends TypeName> types) {
    List<TypeName> erased = new ArrayList<>(types.size());
    types.forEach(type -> erased.add(erasure(type)));
    return erased;
  }

  /** Whether a class file has to say more of a type than its descriptor does. */
  static boolean isGeneric(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isGeneric(array.componentType())
        : type instanceof ParameterizedTypeName || type instanceof TypeVariableName;
  }

  /** How many slots a variable of the type takes. */
  static int size(TypeName type) {
    return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
  }
}
