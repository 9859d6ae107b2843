/**
 * What a worker needs to be started, today or tomorrow: class path, JVM arguments, Java home and
 * working directory, recorded beside the tasks.
 *
 * <p>In flows this JVM's own state, out flows {@code session.pb} and the jars of directories.
 */
package dev.forrest.session;
