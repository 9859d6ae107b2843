package dev.forrest.processor.validate;

import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A value that somebody wrote in an annotation. */
public record FoundValue(AnnotationMirror annotation, AnnotationValue value) {

  /** The value of an attribute, or empty where it is not written there. */
  static Optional<FoundValue> of(
      Element element, Class<? extends Annotation> type, String attribute) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isOfType(mirror, type))
        .flatMap(
            mirror ->
                mirror.getElementValues().entrySet().stream()
                    .filter(value -> value.getKey().getSimpleName().contentEquals(attribute))
                    .map(value -> new FoundValue(mirror, value.getValue())))
        .findFirst();
  }

  private static boolean isOfType(AnnotationMirror mirror, Class<? extends Annotation> type) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(type.getCanonicalName());
  }
}
