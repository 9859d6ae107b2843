package dev.forrest.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The order of what a sealed interface permits: that of its {@code permits}, or of the source where
 * it has none. There javac 17 has the order in which it met the types, which may change with any
 * other class.
 */
final class DeclarationOrder {
  private final Optional<Trees> trees;

  DeclarationOrder(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  /** Empty with a compiler that is not javac. */
  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The types that an interface permits, in order. */
  List<TypeElement> permitted(TypeElement sealed, List<TypeElement> asCompiled) {
    if (trees.isEmpty() || !hasImplicitPermits(sealed, trees.get())) {
      return asCompiled;
    }
    List<TypeElement> sorted = new ArrayList<>(asCompiled);
    sorted.sort(Comparator.comparingLong(type -> position(type, trees.get())));
    return sorted;
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
