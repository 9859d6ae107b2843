/** Deferrable methods that tests run in real workers. */
package dev.forrest.tests;
