package dev.forrest.schema;

/** Says that a text is no schema of Forrest's, and where. */
final class SchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  SchemaException(String message) {
    super(message);
  }
}
