package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;

/** Steps of reading protobuf that generated and other codecs share. */
public final class Wire {
  private Wire() {}

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
