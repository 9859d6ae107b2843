package dev.forrest.processor.model;

import dev.forrest.processor.type.TypeUse;
import java.util.List;

/**
 * A class, or an interface, whose tasks have getters and fields as parts; no record that the unit
 * stores as such.
 */
public record ObjectModel(TypeUse use, List<AccessorModel> accessors) {}
