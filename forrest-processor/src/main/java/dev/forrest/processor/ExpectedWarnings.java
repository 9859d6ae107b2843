package dev.forrest.processor;

import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.MethodModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.type.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Foresees the compiler warnings that the user's types cause wherever they are used. */
final class ExpectedWarnings {
  private ExpectedWarnings() {}

  /** The kinds of warnings, as {@code @SuppressWarnings} names them. */
  static List<String> of(
      Elements elements,
      List<TypeElement> owners,
      List<GroupModel> groups,
      List<RecordModel> records,
      List<NamedType> named) {
    List<TypeElement> types = new ArrayList<>(owners);
    named.forEach(type -> types.add(type.element()));
    Stream<Element> methods =
        groups.stream().flatMap(group -> group.methods().stream()).map(MethodModel::element);
    Stream<Element> components =
        records.stream().flatMap(record -> record.element().getEnclosedElements().stream());
    Stream<Element> classes = types.stream().flatMap(ExpectedWarnings::withEnclosing);
    boolean usesDeprecated =
        Stream.of(methods, components, classes)
            .flatMap(stream -> stream)
            .anyMatch(elements::isDeprecated);
    return usesDeprecated ? List.of("deprecation", "removal") : List.of();
  }

  private static Stream<Element> withEnclosing(Element type) {
    return Stream.iterate(type, e -> e instanceof TypeElement, Element::getEnclosingElement);
  }
}
