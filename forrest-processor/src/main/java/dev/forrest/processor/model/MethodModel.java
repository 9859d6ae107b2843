package dev.forrest.processor.model;

import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.StoredType;
import dev.forrest.processor.type.TaskType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A deferrable method or constructor.
 *
 * @param site what findings are reported on: the method, or what names its class
 * @param id as task files store it
 * @param stub the name of stubs
 * @param taskStub that of stubs that take a task
 * @param number its extension number
 * @param parameters the receiver's first, where there is one
 * @param result empty for {@code void}
 * @param limits what a call may use; in no id, schema or fingerprint
 * @param isPublic whether the stub is for everyone
 * @param isUnchecked whether the call takes unchecked casts
 */
public record MethodModel(
    ExecutableElement element,
    Element site,
    MethodKind kind,
    String id,
    String stub,
    String taskStub,
    int number,
    List<ParameterModel> parameters,
    Optional<StoredType> result,
    LimitsModel limits,
    boolean isPublic,
    boolean isUnchecked) {

  /** The class that declares it. */
  public TypeElement owner() {
    return (TypeElement) element.getEnclosingElement();
  }

  /** Whether it is somebody else's: not annotated itself. */
  public boolean isForeign() {
    return !site.equals(element);
  }

  /** The method with another name for the stubs that take a task. */
  public MethodModel withTaskStub(String name) {
    return new MethodModel(
        element,
        site,
        kind,
        id,
        stub,
        name,
        number,
        parameters,
        result,
        limits,
        isPublic,
        isUnchecked);
  }

  /** What the stubs return. */
  public TaskType task(Names names) {
    return result.map(type -> type.task(names)).orElseGet(TaskType::none);
  }

  /** All mixes of plain and deferred arguments that there are stubs for. */
  public List<StubModel> stubs() {
    return StubModel.mixes(this);
  }
}
