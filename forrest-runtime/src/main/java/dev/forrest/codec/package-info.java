/**
 * What generated code calls: codecs that write a Java value as a protobuf field and read it back,
 * the description of deferrable methods, and the nodes that stubs make of calls.
 *
 * <p>In flow values, out flow bytes. Files, processes and {@code Task}s must never be here, nor
 * lambdas or other users of {@code invokedynamic}: a worker passes through these classes before it
 * reaches the user's code.
 */
package dev.forrest.codec;
