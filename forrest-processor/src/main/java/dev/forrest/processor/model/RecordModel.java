package dev.forrest.processor.model;

import dev.forrest.processor.type.TypeUse;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record that the unit stores.
 *
 * @param getters further methods that a proxy has, in the order of their names
 * @param hasProxy whether a stub returns it, directly or as a part
 * @param isInCycle whether codecs that it keeps lead back to it through another record's
 */
public record RecordModel(
    TypeUse use,
    List<ComponentModel> components,
    List<ComponentModel> getters,
    boolean hasProxy,
    boolean isInCycle) {

  public TypeElement element() {
    return use.element();
  }
}
