package dev.forrest.processor.validate;

import dev.forrest.annotations.Deferrable;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The rules that a class keeps whose lambdas may be tasks. */
public final class HostRules {
  private HostRules() {}

  /**
   * Checks a class that is annotated itself.
   *
   * @param unit the simple name of the stub class
   */
  public static void check(TypeElement host, String unit, Report report) {
    for (Element e = host; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        report.add(Message.PRIVATE_HOST, host, host, unit, e);
      }
    }
    for (AnnotationMirror annotation : host.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().toString().equals(Deferrable.class.getName())) {
        for (ExecutableElement said : annotation.getElementValues().keySet()) {
          String name = said.getSimpleName().toString();
          report.addAt(Deferrable.class, name, Message.HOST_VALUE, host, name, host);
        }
      }
    }
  }
}
