package dev.forrest.graph;

import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;

/** Notes whether something with another schema was let pass. */
final class PassedSchemas implements SchemaCheck {
  private final SchemaCheck check;
  private boolean any;

  PassedSchemas(SchemaCheck check) {
    this.check = check;
  }

  boolean any() {
    return any;
  }

  @Override
  public void check(Unit unit, DeferrableMethod method, long fingerprint) {
    check.check(unit, method, fingerprint);
    any = true;
  }

  @Override
  public void check(Unit unit, NamedCodec type, long fingerprint) {
    check.check(unit, type, fingerprint);
    any = true;
  }
}
