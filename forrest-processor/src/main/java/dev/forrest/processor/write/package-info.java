/**
 * The generated files: classes, schema, list of services. In flow models in which nothing is wrong,
 * out flow files. Nothing here may look at annotations, or find an error.
 */
package dev.forrest.processor.write;
