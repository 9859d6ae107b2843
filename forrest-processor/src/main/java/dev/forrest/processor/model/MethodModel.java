package dev.forrest.processor.model;

import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TaskType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * A deferrable method or constructor.
 *
 * @param id as task files store it
 * @param stub the stub's name
 * @param number its extension number
 * @param parameters the receiver's first, where there is one
 * @param result empty for {@code void}
 * @param limits what a call may use; in no id, schema or fingerprint
 * @param isPublic whether the stub is for everyone
 * @param isUnchecked whether the call takes unchecked casts
 */
public record MethodModel(
    ExecutableElement element,
    MethodKind kind,
    String id,
    String stub,
    int number,
    List<ParameterModel> parameters,
    Optional<StoredType> result,
    LimitsModel limits,
    boolean isPublic,
    boolean isUnchecked) {

  /** What the stubs return. */
  public TaskType task(Names names) {
    return result.map(type -> type.task(names)).orElseGet(TaskType::none);
  }

  /** All mixes of plain and deferred arguments that there are stubs for. */
  public List<StubModel> stubs() {
    return StubModel.mixes(this);
  }
}
