/** Tasks that misbehave, each with the verdict that it deserves, and nothing left of any. */
package dev.forrest.examples.zoo;
