package dev.forrest.examples.census;

/**
 * How often a package is used.
 *
 * @param references instructions that name a class of it, or a member of such a class
 */
record PackageUse(String name, long references) {}
