package dev.forrest.processor.model;

import dev.forrest.processor.type.TypeUse;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record that the unit stores.
 *
 * @param hasProxy whether a stub returns it, directly or as a part
 * @param isInCycle whether codecs that it keeps lead back to it through another record's
 */
public record RecordModel(
    TypeUse use, List<ComponentModel> components, boolean hasProxy, boolean isInCycle) {

  public TypeElement element() {
    return use.element();
  }
}
