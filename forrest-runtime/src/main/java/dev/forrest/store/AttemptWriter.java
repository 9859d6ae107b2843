package dev.forrest.store;

import com.google.protobuf.CodedOutputStream;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.TaskFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Appends attempts to task files. */
public final class AttemptWriter {
  private static final int WIRE_TYPE = 2;

  private final Disk disk;

  public AttemptWriter(Disk disk) {
    this.disk = disk;
  }

  /**
   * Appends an attempt, in place of a torn tail, and brings it to the disk.
   *
   * @param goodLength bytes of the file without a torn tail
   * @param attempt what the runner knows
   * @param outcome what the worker wrote: further fields of the attempt; null for none
   * @throws IOException if it cannot be written, or the file would exceed 2 GiB (see {@link
   *     #fits}): names the file, which is as it was, but for a torn tail
   */
  public void append(Path file, int goodLength, Attempt attempt, Path outcome) throws IOException {
    try (FileChannel to =
            FileChannel.open(
                file,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ,
                LinkOption.NOFOLLOW_LINKS);
        FileChannel from =
            outcome == null ? null : FileChannel.open(outcome, StandardOpenOption.READ)) {
      long outcomeSize = from == null ? 0 : from.size();
      byte[] known = attempt.toByteArray();
      ByteArrayOutputStream start = new ByteArrayOutputStream();
      CodedOutputStream coded = CodedOutputStream.newInstance(start);
      coded.writeTag(TaskFile.ATTEMPTS_FIELD_NUMBER, WIRE_TYPE);
      coded.writeUInt32NoTag(Math.toIntExact(known.length + outcomeSize));
      coded.writeRawBytes(known);
      coded.flush();
      to.truncate(goodLength);
      to.position(goodLength);
      boolean whole = false;
      try {
        ByteBuffer bytes = ByteBuffer.wrap(start.toByteArray());
        while (bytes.hasRemaining()) {
          to.write(bytes);
        }
        copy(from, outcomeSize, outcome, to);
        disk.sync(to);
        whole = true;
      } finally {
        if (!whole) {
          cutOff(to, goodLength);
        }
      }
    } catch (IOException e) {
      throw Disk.named(file, e);
    }
  }

  private static void copy(FileChannel from, long size, Path name, FileChannel to)
      throws IOException {
    for (long done = 0; done < size; ) {
      long count = from.transferTo(done, size - done, to);
      if (count <= 0) {
        throw new FileSystemException(
            name.toString(), null, "became shorter while it was being copied");
      }
      done += count;
    }
  }

  /** Half an attempt would be passed over, but it takes space where there is none. */
  private static void cutOff(FileChannel file, int goodLength) {
    try {
      file.truncate(goodLength);
    } catch (IOException e) {
      // It stays, as a torn tail.
    }
  }

  /** Whether an outcome may be appended without exceeding 2 GiB. */
  public static boolean fits(int goodLength, long outcomeSize) {
    return goodLength + outcomeSize + (1 << 20) < Integer.MAX_VALUE;
  }
}
