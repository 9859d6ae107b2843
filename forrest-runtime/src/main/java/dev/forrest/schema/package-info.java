/**
 * Whether what was stored with one schema can be read with another.
 *
 * <p>In flow schemas as text, as the processor writes it, out flows what differs. A worker comes
 * here only for a task that another build scheduled. Nothing here loads a class, and nothing that a
 * schema says is taken for more than text.
 */
package dev.forrest.schema;
