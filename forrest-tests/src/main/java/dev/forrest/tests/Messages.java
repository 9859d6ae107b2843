package dev.forrest.tests;

import com.google.protobuf.Timestamp;
import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import java.util.List;

/** Messages of protobuf itself. */
@DeferrableStubs("MessageTasks")
final class Messages {
  private Messages() {}

  @Deferrable
  static List<Timestamp> both(Timestamp first, List<Timestamp> more) {
    more.add(0, first);
    return more;
  }
}
