package dev.forrest.codec;

/** Finds the fingerprint of one type among all that a unit declares. */
final class TypeFingerprint implements Declarations {
  private final String typeName;
  private long fingerprint;

  TypeFingerprint(String typeName) {
    this.typeName = typeName;
  }

  /** Zero where the unit has no such type. */
  long fingerprint() {
    return fingerprint;
  }

  @Override
  public void method(int number, String id) {
    // Methods tell their fingerprints themselves.
  }

  @Override
  public void type(int number, String name, long hash) {
    if (name.equals(typeName)) {
      fingerprint = hash;
    }
  }
}
