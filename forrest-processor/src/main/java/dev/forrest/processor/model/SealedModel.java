package dev.forrest.processor.model;

import dev.forrest.processor.type.TypeUse;
import java.util.List;

/** A sealed interface that the unit stores, with what it permits. */
public record SealedModel(TypeUse use, List<CaseModel> cases) {}
