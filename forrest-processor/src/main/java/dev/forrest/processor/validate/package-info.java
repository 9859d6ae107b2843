/**
 * What users must not do. In flow elements as the compiler sees them, out flow findings. Nothing
 * here may print, generate, or know how a type is stored.
 */
package dev.forrest.processor.validate;
