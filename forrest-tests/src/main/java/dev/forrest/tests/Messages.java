package dev.forrest.tests;

import com.google.protobuf.DescriptorProtos;
import com.google.protobuf.Struct;
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

  /** A message that contains itself, maps and a oneof. */
  @Deferrable
  static Struct struct(Struct struct) {
    return struct;
  }

  /** Messages with nested ones, enums and repeated fields. */
  @Deferrable
  static List<DescriptorProtos.FileDescriptorProto> files(
      List<DescriptorProtos.FileDescriptorProto> files) {
    return files;
  }
}
