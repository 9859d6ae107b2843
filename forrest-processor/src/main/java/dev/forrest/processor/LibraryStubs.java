package dev.forrest.processor;

import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.ParameterModel;
import dev.forrest.processor.model.StubModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the stubs of other people's methods. Where those of two methods that take tasks would have
 * one erasure, a foreign method's take its parameters' types along.
 */
final class LibraryStubs {
  private final Map<String, Integer> uses = new HashMap<>();

  private LibraryStubs(List<GroupModel> groups) {
    groups.stream()
        .flatMap(group -> group.methods().stream())
        .flatMap(method -> method.stubs().stream())
        .forEach(stub -> uses.merge(stub.erasure(), 1, Integer::sum));
  }

  static List<GroupModel> named(List<GroupModel> groups) {
    if (groups.stream().flatMap(g -> g.methods().stream()).noneMatch(MethodModel::isForeign)) {
      return groups;
    }
    LibraryStubs stubs = new LibraryStubs(groups);
    return groups.stream().map(stubs::named).toList();
  }

  private GroupModel named(GroupModel group) {
    return new GroupModel(
        group.owner(),
        group.site(),
        group.name(),
        group.methods().stream().map(this::named).toList(),
        group.lambdas());
  }

  private MethodModel named(MethodModel method) {
    boolean clashes =
        method.stubs().stream()
            .filter(stub -> stub.deferred().contains(true))
            .map(StubModel::erasure)
            .anyMatch(erasure -> uses.get(erasure) > 1);
    return method.isForeign() && clashes ? method.withTaskStub(withTypes(method)) : method;
  }

  private static String withTypes(MethodModel method) {
    StringBuilder name = new StringBuilder(method.stub());
    for (ParameterModel parameter : method.parameters()) {
      name.append('_').append(parameter.simpleTypeName());
    }
    return name.toString();
  }
}
