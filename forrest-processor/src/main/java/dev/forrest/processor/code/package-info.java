/**
 * Generated classes as descriptions, each of which can be written as source and as a class file.
 * Writers describe, from the model; what comes out is text and bytes. Nothing here knows what
 * Forrest is, reports, or touches a file.
 */
package dev.forrest.processor.code;
