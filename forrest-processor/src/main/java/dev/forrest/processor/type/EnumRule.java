package dev.forrest.processor.type;

import dev.forrest.processor.validate.Message;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Enums, stored by ordinal. */
final class EnumRule implements TypeRule {
  @Override
  public boolean matches(TypeMirror type, JavaTypes java) {
    return java.isOfKind(type, ElementKind.ENUM);
  }

  @Override
  public StoredType store(TypeMirror type, Place place, TypeResolver resolver) {
    TypeElement element = resolver.java().element(type);
    Optional<List<String>> constants = resolver.enums().of(element);
    if (constants.isEmpty()) {
      return resolver.reject(Message.ENUM_ORDER, place, element, place.text());
    } else if (constants.get().isEmpty()) {
      return resolver.reject(Message.EMPTY_ENUM, place, element, place.text());
    }
    TypeUse use = new TypeUse((DeclaredType) type);
    return resolver.named(use, new EnumType(use, constants.get()), place);
  }
}
