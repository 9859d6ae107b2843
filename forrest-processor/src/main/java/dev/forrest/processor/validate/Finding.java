package dev.forrest.processor.validate;

import javax.lang.model.element.Element;

/** One error, and the element that it is about. */
public record Finding(Message message, Element element, String text) {}
