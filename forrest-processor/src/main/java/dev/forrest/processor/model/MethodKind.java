package dev.forrest.processor.model;

/** How a deferrable method is called. */
public enum MethodKind {
  STATIC,
  /** The first parameter is the receiver. */
  INSTANCE,
  CONSTRUCTOR
}
