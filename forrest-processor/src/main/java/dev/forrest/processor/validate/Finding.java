package dev.forrest.processor.validate;

import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * One error, and the element that it is about.
 *
 * @param value the value of one of the element's annotations, where it is that which is wrong
 */
public record Finding(Message message, Element element, Optional<FoundValue> value, String text) {
  /** The text, to be quoted in another finding's. */
  public String withoutCode() {
    return text.substring(message.bracket().length() + 1);
  }
}
