package dev.forrest.processor;

import com.google.auto.common.MoreElements;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which values of annotations are known. The others are constants that another processor has
 * yet to generate, or that the compiler reports.
 */
final class Annotations {
  /** What compilers have in place of a text that they do not know. */
  private static final String UNKNOWN = "<error>";

  private Annotations() {}

  /**
   * Whether all values are known that an element's annotation says, which are texts and whole
   * numbers.
   */
  static boolean isKnown(Element element, Class<? extends Annotation> type) {
    return MoreElements.getAnnotationMirror(element, type)
        .toJavaUtil()
        .map(Annotations::isKnown)
        .orElse(true);
  }

  private static boolean isKnown(AnnotationMirror annotation) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
        annotation.getElementValues().entrySet()) {
      TypeMirror type = value.getKey().getReturnType();
      Object known = value.getValue().getValue();
      if (type.getKind().isPrimitive() ? !(known instanceof Integer) : !isKnownText(known)) {
        return false;
      }
    }
    return true;
  }

  /** The text that is the only value of an element's annotation, if it is known. */
  static Optional<String> text(Element element, Class<? extends Annotation> type) {
    return MoreElements.getAnnotationMirror(element, type)
        .toJavaUtil()
        .flatMap(annotation -> annotation.getElementValues().values().stream().findFirst())
        .map(AnnotationValue::getValue)
        .filter(Annotations::isKnownText)
        .map(String.class::cast);
  }

  private static boolean isKnownText(Object value) {
    return value instanceof String text && isKnown(text);
  }

  /** Whether all texts of a list are known. */
  static boolean areKnown(List<String> texts) {
    return texts.stream().allMatch(Annotations::isKnown);
  }

  private static boolean isKnown(String text) {
    return !text.equals(UNKNOWN);
  }
}
