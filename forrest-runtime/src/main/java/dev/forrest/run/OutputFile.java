package dev.forrest.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps the head and the tail of what a task prints, so that no task fills the disk.
 *
 * <p>The task appends to one file, which is emptied whenever it is too long: its start was copied
 * away the first time, its end is copied away each time. What is printed in that moment may be
 * lost, from the middle of the whole.
 */
final class OutputFile {
  private final Path file;
  private final Path head;
  private final Path tail;
  private final Path whole;
  private final long keep;
  private long before;
  private boolean emptied;

  /**
   * @param file to which the task appends
   * @param keep bytes
   */
  OutputFile(Path file, long keep) {
    this.file = file;
    this.head = file.resolveSibling(file.getFileName() + ".head");
    this.tail = file.resolveSibling(file.getFileName() + ".tail");
    this.whole = file.resolveSibling(file.getFileName() + ".whole");
    this.keep = keep;
  }

  /** How many bytes were printed so far. */
  long printed() throws IOException {
    return before + (Files.exists(file) ? Files.size(file) : 0);
  }

  /** Empties the file where it is too long; to be called now and then while the task runs. */
  void bound() throws IOException {
    if (!Files.exists(file) || Files.size(file) <= keep) {
      return;
    }
    try (FileChannel from =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = from.size();
      try {
        if (!emptied) {
          copy(from, 0, Math.min(keep / 2, size), head);
        }
        copy(from, Math.max(0, size - keep / 2), size, tail);
      } catch (IOException e) {
        // The disk has no room for the copies: all the more the file must be emptied.
        Files.deleteIfExists(tail);
      }
      from.truncate(0);
      emptied = true;
      before += size;
    }
  }

  /**
   * Puts together what is kept, when the task has ended.
   *
   * @return how many bytes between head and tail are not kept
   */
  long finish() throws IOException {
    bound();
    if (!emptied) {
      return 0;
    }
    long printed = printed();
    long kept = 0;
    try (FileChannel to =
        FileChannel.open(
            whole,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      kept += append(head, Long.MAX_VALUE, to);
      long last = Math.min(keep / 2, Files.size(file));
      long earlier = keep / 2 - last;
      long inTail = Math.min(earlier, Files.exists(tail) ? Files.size(tail) : 0);
      kept += inTail + last;
      to.write(
          StandardCharsets.UTF_8.encode(
              "\n\n[... " + Math.max(0, printed - kept) + " bytes are not kept ...]\n\n"));
      append(tail, inTail, to);
      append(file, last, to);
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(head);
    Files.deleteIfExists(tail);
    return Math.max(0, printed - kept);
  }

  /** Removes what another attempt of the same number has left. */
  void remove() throws IOException {
    for (Path path : new Path[] {file, head, tail, whole}) {
      Files.deleteIfExists(path);
    }
  }

  private static void copy(FileChannel from, long start, long end, Path target) throws IOException {
    try (FileChannel to =
        FileChannel.open(
            target,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      transfer(from, start, end, to);
    }
  }

  /** Appends the last bytes of a file, where there is one; returns how many. */
  private static long append(Path source, long most, FileChannel to) throws IOException {
    if (!Files.exists(source)) {
      return 0;
    }
    try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ)) {
      long size = from.size();
      long start = Math.max(0, size - most);
      transfer(from, start, size, to);
      return size - start;
    }
  }

  private static void transfer(FileChannel from, long start, long end, FileChannel to)
      throws IOException {
    for (long at = start; at < end; ) {
      long count = from.transferTo(at, end - at, to);
      if (count <= 0) {
        return; // it became shorter meanwhile
      }
      at += count;
    }
  }

  /** Takes a part out of the file; returns what it was. */
  static byte[] cut(Path file, long start, int length) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer part = ByteBuffer.allocate(length);
      channel.read(part, start);
      ByteBuffer rest = ByteBuffer.allocate((int) (channel.size() - start - length));
      channel.read(rest, start + length);
      channel.write(rest.flip(), start);
      channel.truncate(start + rest.limit());
      return part.array();
    }
  }
}
