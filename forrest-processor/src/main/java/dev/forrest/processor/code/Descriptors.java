package dev.forrest.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How class files spell types: JVMS 4.3 and 4.7.9.1. Remembers what it has spelled. */
final class Descriptors {
  private static final Map<TypeName, String> PRIMITIVES =
      Map.of(
          TypeName.VOID, "V",
          TypeName.BOOLEAN, "Z",
          TypeName.BYTE, "B",
          TypeName.SHORT, "S",
          TypeName.INT, "I",
          TypeName.LONG, "J",
          TypeName.CHAR, "C",
          TypeName.FLOAT, "F",
          TypeName.DOUBLE, "D");

  // By identity: type variables of one name are equal, whatever their bounds, and to compare two
  // names, JavaPoet spells them.
  private final Map<TypeName, String> internalNames = new IdentityHashMap<>();
  private final Set<ClassName> nested = new HashSet<>();
  private final Map<Signature, String> ofSignatures = new IdentityHashMap<>();
  private final Map<TypeName, String> descriptors = new IdentityHashMap<>();

  /**
   * Such as {@code java/util/Map$Entry}; of an array, its descriptor. What is nested is added to
   * {@link #nested}.
   */
  String internalName(TypeName type) {
    String name = internalNames.get(type);
    if (name == null) {
      TypeName erased = Types.erasure(type);
      name =
          erased instanceof ClassName named
              ? named.reflectionName().replace('.', '/')
              : descriptor(erased);
      internalNames.put(type, name);
    }
    if (name.indexOf('$') >= 0 && Types.erasure(type) instanceof ClassName named) {
      nested.add(named);
    }
    return name;
  }

  /** Starts to note the nested classes that are named. */
  void forgetNested() {
    nested.clear();
  }

  /** The nested classes that were named, with those around them. */
  Set<ClassName> nested() {
    Set<ClassName> all = new TreeSet<>();
    for (ClassName name : nested) {
      for (ClassName e = name; e.enclosingClassName() != null; e = e.enclosingClassName()) {
        all.add(e);
      }
    }
    return all;
  }

  /** Such as {@code Ljava/util/List;}. */
  String descriptor(TypeName type) {
    String descriptor = descriptors.get(type);
    if (descriptor == null) {
      descriptor = spellErased(Types.erasure(type));
      descriptors.put(type, descriptor);
    }
    return descriptor;
  }

  private String spellErased(TypeName erased) {
    if (erased.isPrimitive() || erased.equals(TypeName.VOID)) {
      return PRIMITIVES.get(erased);
    }
    return erased instanceof ArrayTypeName array
        ? "[" + descriptor(array.componentType())
        : "L" + internalName(erased) + ";";
  }

  /** Such as {@code (Ljava/util/List;I)V}. */
  String descriptor(List<? extends TypeName> parameters, TypeName result) {
    StringBuilder text = new StringBuilder("(");
    parameters.forEach(parameter -> text.append(descriptor(parameter)));
    return text.append(')').append(descriptor(result)).toString();
  }

  String descriptor(Signature signature) {
    String descriptor = ofSignatures.get(signature);
    if (descriptor == null) {
      descriptor = descriptor(signature.parameters(), signature.result());
      ofSignatures.put(signature, descriptor);
    }
    return descriptor;
  }

  /** Such as {@code Ljava/util/List<Ljava/lang/String;>;}. */
  String signature(TypeName type) {
    if (type instanceof TypeVariableName variable) {
      return "T" + variable.name() + ";";
    } else if (type instanceof ArrayTypeName array) {
      return "[" + signature(array.componentType());
    } else if (type instanceof ParameterizedTypeName generic) {
      StringBuilder text = new StringBuilder("L").append(internalName(generic)).append('<');
      generic.typeArguments().forEach(argument -> text.append(argument(argument)));
      return text.append(">;").toString();
    }
    return descriptor(type);
  }

  private String argument(TypeName type) {
    if (type instanceof WildcardTypeName wildcard) {
      if (!wildcard.lowerBounds().isEmpty()) {
        return "-" + signature(wildcard.lowerBounds().get(0));
      }
      TypeName bound = wildcard.upperBounds().get(0);
      return Types.isObject(bound) ? "*" : "+" + signature(bound);
    }
    return signature(type);
  }
}
