package dev.forrest.graph;

import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;

/**
 * Decides whether what was stored with another schema than that of this class path can be read. It
 * is asked only where a fingerprint differs.
 */
public interface SchemaCheck {
  /**
   * Checks arguments or a return value.
   *
   * @param fingerprint that of what is stored
   * @throws SchemaMismatchException if they cannot be read; says what differs
   */
  void check(Unit unit, DeferrableMethod method, long fingerprint);

  /**
   * Checks a value that tells its own type.
   *
   * @param fingerprint that of what is stored
   * @throws SchemaMismatchException if it cannot be read; says what differs
   */
  void check(Unit unit, NamedCodec type, long fingerprint);
}
