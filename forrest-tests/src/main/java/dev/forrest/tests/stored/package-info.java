/**
 * Methods and types of the task files that released versions have written, in the test resources
 * {@code stored}. What is here may grow at its end; changed in any other way, it makes the test
 * fail that reads them.
 */
package dev.forrest.tests.stored;
