package com.example.messages;

import com.google.protobuf.Timestamp;
import dev.forrest.annotations.Deferrable;
import java.util.List;

final class Stamps {
  private Stamps() {}

  record Stamped(Timestamp first, List<Timestamp> more) {}

  @Deferrable
  static Timestamp first(Stamped stamped, Timestamp otherwise) {
    return stamped.first();
  }
}
