package dev.forrest.processor.validate;

import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Collects all findings of one stub class, so that users see them at once. */
public final class Report {
  private final Set<Finding> findings = new LinkedHashSet<>();

  public void add(Message message, Element element, Object... arguments) {
    add(message, element, Optional.empty(), arguments);
  }

  /** Adds a finding on the value of an attribute of one of the element's annotations. */
  public void addAt(
      Class<? extends Annotation> annotation,
      String attribute,
      Message message,
      Element element,
      Object... arguments) {
    add(message, element, FoundValue.of(element, annotation, attribute), arguments);
  }

  private void add(
      Message message, Element element, Optional<FoundValue> value, Object... arguments) {
    findings.add(new Finding(message, element, value, message.format(arguments)));
  }

  public boolean isClean() {
    return findings.isEmpty();
  }

  /** In the order in which they were found, each once. */
  public Set<Finding> findings() {
    return findings;
  }
}
