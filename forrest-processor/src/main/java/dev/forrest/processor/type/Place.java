package dev.forrest.processor.type;

import javax.lang.model.element.Element;

/**
 * Where a type occurs, for messages.
 *
 * @param element what a finding is reported on
 * @param text such as {@code parameter items of Science.sum}
 */
public record Place(Element element, String text) {
  /** A part of this place, such as its key. */
  Place part(String part) {
    return new Place(element, "the " + part + " of " + text);
  }
}
