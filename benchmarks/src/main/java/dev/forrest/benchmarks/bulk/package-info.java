/** Arrays that nearly fill a task file. */
package dev.forrest.benchmarks.bulk;
