/** Forrest's codecs beside protobuf's own classes, and beside a plain write. */
package dev.forrest.benchmarks.codec;
