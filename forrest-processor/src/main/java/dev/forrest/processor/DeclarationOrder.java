package dev.forrest.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.forrest.processor.type.Compilers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The order of what a sealed interface permits: that of its {@code permits}, or of the source where
 * it has none. There javac 17 has the order in which it met the types, which may change with any
 * other class.
 */
final class DeclarationOrder {
  private final Optional<Trees> trees;
  private final boolean isEclipse;

  DeclarationOrder(ProcessingEnvironment environment) {
    this.trees = trees(environment);
    this.isEclipse = Compilers.isEclipse(environment);
  }

  /** Empty with a compiler that is not javac. */
  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * The types that an interface permits, in order.
   *
   * @param hasSource whether the interface is compiled here
   */
  List<TypeElement> permitted(TypeElement sealed, List<TypeElement> asCompiled, boolean hasSource) {
    if (isEclipse && hasSource && isByName(asCompiled)) {
      return inSource(asCompiled);
    } else if (trees.isEmpty() || !hasImplicitPermits(sealed, trees.get())) {
      return asCompiled;
    }
    List<TypeElement> sorted = new ArrayList<>(asCompiled);
    sorted.sort(Comparator.comparingLong(type -> position(type, trees.get())));
    return sorted;
  }

  /** As Eclipse's compiler has nested ones where there is no {@code permits}; else as that says. */
  private static boolean isByName(List<TypeElement> types) {
    List<String> names = types.stream().map(type -> type.getQualifiedName().toString()).toList();
    return names.stream().sorted().toList().equals(names);
  }

  private static List<TypeElement> inSource(List<TypeElement> types) {
    boolean areNested =
        types.stream().allMatch(type -> type.getEnclosingElement() instanceof TypeElement);
    return areNested
        ? types.stream().sorted(Comparator.comparing(DeclarationOrder::place)).toList()
        : types;
  }

  /** The places of a type, and of those around it, among their neighbours: longer ones later. */
  private static String place(Element type) {
    return type.getEnclosingElement() instanceof TypeElement around
        ? place(around)
            + String.format(
                "%06d.", ElementFilter.typesIn(around.getEnclosedElements()).indexOf(type))
        : "";
  }

  private static boolean hasImplicitPermits(TypeElement sealed, Trees trees) {
    ClassTree tree = trees.getTree(sealed);
    return tree != null && tree.getPermitsClause().isEmpty();
  }

  private static long position(Element type, Trees trees) {
    TreePath path = trees.getPath(type);
    return path == null
        ? Long.MAX_VALUE
        : trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }
}
