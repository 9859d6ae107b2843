package dev.forrest.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What of a foreign class cannot be deferred.
 *
 * @param methods each with its parameters' types, such as {@code valueOf(Object)}
 */
public record LeftOutModel(TypeElement owner, List<String> methods) {}
