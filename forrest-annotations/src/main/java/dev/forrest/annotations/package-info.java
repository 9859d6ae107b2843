/**
 * What users write on their own code. Nothing flows in; the processor reads these annotations at
 * compile time. Nothing here may depend on anything, or do anything at run time.
 */
package dev.forrest.annotations;
