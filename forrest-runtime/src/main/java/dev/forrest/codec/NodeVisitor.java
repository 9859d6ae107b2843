package dev.forrest.codec;

/** Hears of nodes. */
public interface NodeVisitor {
  void visit(Node node);
}
