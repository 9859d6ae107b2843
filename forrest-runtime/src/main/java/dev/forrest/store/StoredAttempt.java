package dev.forrest.store;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Failure;
import java.nio.ByteBuffer;

/**
 * An attempt as it lies in a file.
 *
 * @param attempt all but the failure and the return value
 * @param failure the bytes of {@code forrest.Failure}, or null where there are none
 * @param returned the bytes of {@code forrest.Return}, or null where there are none
 */
public record StoredAttempt(Attempt attempt, ByteBuffer failure, ByteBuffer returned) {
  /** Workers write far less; parsed, it takes many times as much. */
  private static final int MAX_FAILURE = 8 << 20;

  /** Whether something was thrown. */
  public boolean threw() {
    return failure != null;
  }

  /** What was thrown, or null where nothing was, or it is damaged or of an absurd size. */
  public Failure thrown() {
    if (failure == null || failure.remaining() > MAX_FAILURE) {
      return null;
    }
    try {
      return Failure.parseFrom(failure.duplicate());
    } catch (InvalidProtocolBufferException e) {
      return null;
    }
  }
}
