package dev.forrest.examples.census;

/**
 * How large a method is.
 *
 * @param method the class's name and the method's
 */
record MethodSize(String method, long instructions) {}
