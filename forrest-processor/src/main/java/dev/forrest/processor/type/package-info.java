/**
 * How each Java type is stored, and what a task of it looks like: a chain of rules, one small class
 * each. In flow types as the compiler sees them, out flow codec expressions, protobuf fields and
 * task types. Nothing here may know methods or stubs, print, or write a file.
 */
package dev.forrest.processor.type;
