/**
 * What is to be generated for one stub class, as plain data. Readers in the processor's package
 * fill it in, writers read it. Nothing here may report, print, or write a file.
 */
package dev.forrest.processor.model;
