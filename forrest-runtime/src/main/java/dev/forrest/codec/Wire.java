package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;

/** Steps of reading protobuf that generated and other codecs share. */
public final class Wire {
  private Wire() {}

  /**
   * Counts a level of nesting. The stream itself keeps how many levels are left: 100 in the
   * beginning.
   *
   * @return what was left, for the stream's {@code setRecursionLimit} when the level is read
   * @throws CodecException if none is left: a file must not exhaust the reader's stack
   */
  static int descend(CodedInputStream in) {
    int left = in.setRecursionLimit(0);
    if (left == 0) {
      throw new CodecException("Its values are nested more than 100 levels deep.");
    }
    in.setRecursionLimit(left - 1);
    return left;
  }

  /** Reads a length and limits the stream to it; returns the outer limit for {@link #leave}. */
  public static int enter(CodedInputStream in) throws IOException {
    return in.pushLimit(in.readRawVarint32());
  }

  /** Checks that the message was read to its end, and goes back to the outer limit. */
  public static void leave(CodedInputStream in, int limit) throws IOException {
    in.checkLastTagWas(0);
    if (in.getBytesUntilLimit() != 0) {
      throw new CodecException("A message holds " + in.getBytesUntilLimit() + " bytes too many.");
    }
    in.popLimit(limit);
  }
}
