package dev.forrest.processor.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes that stay the same for ever, since task files hold them. */
public final class Hashes {
  private static final int FIRST = 1000;
  private static final int LAST = 536_870_911;
  private static final int FIRST_RESERVED = 19_000;
  private static final int RESERVED = 1000;

  /** Never used itself: to look for a digest takes longer than to copy one. */
  private static final MessageDigest SHA_256 = sha256();

  private Hashes() {}

  /** The extension number of a method or type of a unit. */
  public static int number(String unit, String id) {
    int available = LAST - FIRST + 1 - RESERVED;
    int number = FIRST + (int) Long.remainderUnsigned(hash(unit + "\n" + id), available);
    return number < FIRST_RESERVED ? number : number + RESERVED;
  }

  /** The first 64 bits of the text's SHA-256. */
  public static long hash(String text) {
    try {
      MessageDigest digest = (MessageDigest) SHA_256.clone();
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's digests can be cloned", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
