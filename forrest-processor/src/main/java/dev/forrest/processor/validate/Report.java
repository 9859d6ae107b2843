package dev.forrest.processor.validate;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/** Collects all findings of one stub class, so that users see them at once. */
public final class Report {
  private final Set<Finding> findings = new LinkedHashSet<>();

  public void add(Message message, Element element, Object... arguments) {
    findings.add(new Finding(message, element, message.format(arguments)));
  }

  public boolean isClean() {
    return findings.isEmpty();
  }

  /** In the order in which they were found, each once. */
  public Set<Finding> findings() {
    return findings;
  }
}
