package dev.forrest.processor;

import dev.forrest.annotations.DeferrableLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * One {@link DeferrableLibrary} annotation.
 *
 * @param site the class or package that has it
 * @param types what it names; where the compiler cannot find one, that one is null
 * @param include empty where it says none
 */
record Library(Element site, List<TypeMirror> types, List<String> include, List<String> exclude) {

  /** All that a class or package has, in order. */
  static List<Library> of(Element site, Elements elements) {
    List<Library> libraries = new ArrayList<>();
    for (AnnotationMirror mirror : site.getAnnotationMirrors()) {
      if (isOf(mirror, DeferrableLibrary.class)) {
        libraries.add(of(site, mirror, elements));
      } else if (isOf(mirror, DeferrableLibrary.Several.class)) {
        for (Object one : list(mirror, "value", elements)) {
          libraries.add(of(site, (AnnotationMirror) one, elements));
        }
      }
    }
    return libraries;
  }

  private static Library of(Element site, AnnotationMirror mirror, Elements elements) {
    List<TypeMirror> types = new ArrayList<>();
    for (Object type : list(mirror, "value", elements)) {
      types.add(type instanceof TypeMirror found ? found : null);
    }
    return new Library(
        site, types, strings(mirror, "include", elements), strings(mirror, "exclude", elements));
  }

  private static boolean isOf(AnnotationMirror mirror, Class<?> type) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(type.getCanonicalName());
  }

  private static List<String> strings(AnnotationMirror mirror, String name, Elements elements) {
    return list(mirror, name, elements).stream().map(Object::toString).toList();
  }

  /** The values in an attribute; those that do not compile are what the compiler makes of them. */
  private static List<Object> list(AnnotationMirror mirror, String name, Elements elements) {
    List<Object> values = new ArrayList<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
        elements.getElementValuesWithDefaults(mirror).entrySet()) {
      if (value.getKey().getSimpleName().contentEquals(name)
          && value.getValue().getValue() instanceof List<?> several) {
        several.forEach(one -> values.add(((AnnotationValue) one).getValue()));
      }
    }
    return values;
  }
}
