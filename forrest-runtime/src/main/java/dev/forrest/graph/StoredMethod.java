package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Unit;
import java.io.IOException;

/** A method as the head of a task file names it: {@code forrest.MethodSchema}. */
final class StoredMethod {
  private String id = "";
  private String unitName = "";
  private long fingerprint;

  private StoredMethod() {}

  /** Reads one, with its length. */
  static StoredMethod read(CodedInputStream in) throws IOException {
    StoredMethod method = new StoredMethod();
    int limit = in.pushLimit(in.readRawVarint32());
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case Fields.METHOD_ID:
          method.id = in.readString();
          break;
        case Fields.METHOD_UNIT:
          method.unitName = in.readString();
          break;
        case Fields.METHOD_FINGERPRINT:
          method.fingerprint = in.readFixed64();
          break;
        default:
          in.skipField(tag);
      }
    }
    in.popLimit(limit);
    return method;
  }

  boolean is(String otherId, String otherUnit) {
    return id.equals(otherId) && unitName.equals(otherUnit);
  }

  /**
   * The method of this class path.
   *
   * @throws GraphException if there is none
   * @throws SchemaMismatchException if what was stored of it cannot be read here
   */
  DeferrableMethod find(Units units) throws GraphException {
    Unit unit = units.find(unitName);
    DeferrableMethod method = unit == null ? null : unit.method(id);
    if (method == null) {
      throw new GraphException(
          GraphProblem.UNKNOWN_METHOD,
          "The class path declares no @Deferrable method "
              + Shown.text(id)
              + " in unit "
              + Shown.text(unitName)
              + ". Was it renamed, or is a jar missing?");
    }
    units.check(unit, method, fingerprint);
    return method;
  }
}
