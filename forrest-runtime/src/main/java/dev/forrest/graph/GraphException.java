package dev.forrest.graph;

/** Says why a graph cannot be read, or fits the class path no more. */
public final class GraphException extends Exception {
  private static final long serialVersionUID = 1L;

  private final GraphProblem problem;

  public GraphException(GraphProblem problem, String message) {
    super(message);
    this.problem = problem;
  }

  public GraphException(GraphProblem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  public GraphProblem problem() {
    return problem;
  }
}
