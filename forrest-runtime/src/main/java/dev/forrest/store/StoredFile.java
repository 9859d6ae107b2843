package dev.forrest.store;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.forrest.codec.CodecException;
import dev.forrest.graph.FileContent;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Limits;
import dev.forrest.proto.MetadataEntry;
import dev.forrest.proto.TaskFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A task file that was looked through: its head and attempts are parsed, its graph and return
 * values are not.
 *
 * <p>A torn tail, left by a crash while an attempt was appended, is not part of it.
 */
public final class StoredFile {
  private static final int FORMAT = 1;

  /** Bytes of a metadata entry besides the entry itself: tag and length. */
  private static final long ENTRY_OVERHEAD = 6;

  private static final long MIN_HEAP = 4L << 20;
  private static final long MAX_HEAP = 1L << 40;
  private static final long MAX_MILLIS = 100L * 366 * 24 * 60 * 60 * 1000;

  // What Forrest writes is far below. A file beyond is refused, before it fills the runner's heap.
  private static final int MAX_HEAD = 1 << 20;
  private static final int MAX_HEAD_FIELDS = 1 << 14;
  private static final int MAX_METADATA = 16 << 20;
  private static final int MAX_ATTEMPTS = 10_000;
  private static final int MAX_ATTEMPT = 1 << 18;
  private static final int MAX_ATTEMPT_FIELDS = 64;
  private static final int MAX_ATTEMPTS_TOGETHER = 32 << 20;

  private final ByteBuffer content;
  private final TaskFile head;
  private final Map<String, Object> metadata;
  private final List<StoredAttempt> attempts;
  private final int goodLength;

  private StoredFile(
      ByteBuffer content,
      TaskFile head,
      Map<String, Object> metadata,
      List<StoredAttempt> attempts,
      int goodLength) {
    this.content = content;
    this.head = head;
    this.metadata = metadata;
    this.attempts = attempts;
    this.goodLength = goodLength;
  }

  /**
   * Looks through a file.
   *
   * @throws UnreadableFileException if it is no task file, or not this user's
   * @throws IOException if it cannot be read, or does not exist
   */
  public static StoredFile read(Path file) throws IOException {
    return new Scan(Ownership.contentOf(file)).result();
  }

  /** All but the metadata, the nodes and the attempts. */
  public TaskFile head() {
    return head;
  }

  /** Scalar values by key, in order; cannot be changed. */
  public Map<String, Object> metadata() {
    return metadata;
  }

  public List<StoredAttempt> attempts() {
    return attempts;
  }

  /** The last attempt without its return value; null where there is none. */
  public Attempt lastAttemptOrNull() {
    return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1).attempt();
  }

  /** Bytes without a torn tail. */
  public int goodLength() {
    return goodLength;
  }

  /**
   * Checks a head that is about to be written: it must be one that {@link #read} takes.
   *
   * @throws CodecException if it is too large; says what
   */
  static void check(TaskFile head) {
    if (!makeSense(head.getLimits())) {
      throw new CodecException(
          "The task's heap is limited to "
              + head.getLimits().getHeapBytes()
              + " bytes, with which no JVM starts. Give it 4m at least, and at most what a machine"
              + " can have.");
    }
    long metadata = 0;
    for (MetadataEntry entry : head.getMetadataList()) {
      metadata += entry.getSerializedSize() + ENTRY_OVERHEAD;
    }
    if (metadata > MAX_METADATA || head.getMetadataCount() > MAX_HEAD_FIELDS / 2) {
      throw new CodecException(
          "The metadata takes "
              + metadata
              + " bytes in "
              + head.getMetadataCount()
              + " values; a task has at most "
              + MAX_METADATA
              + " in "
              + MAX_HEAD_FIELDS / 2
              + ". Pass large values as arguments.");
    }
    long rest = head.getSerializedSize() - metadata + head.getMetadataCount() * ENTRY_OVERHEAD;
    if (rest > MAX_HEAD || head.getMethodsCount() > MAX_HEAD_FIELDS / 4) {
      throw new CodecException(
          "The task calls " + head.getMethodsCount() + " different methods, which are too many.");
    }
  }

  /** Whether a JVM starts with the limits, and times can be counted in nanoseconds. */
  private static boolean makeSense(Limits limits) {
    long heap = limits.getHeapBytes();
    return (heap == 0 || heap >= MIN_HEAP)
        && heap <= MAX_HEAP
        && limits.getMemoryBytes() >= 0
        && limits.getMaxOutputBytes() >= 0
        && limits.getTimeoutMillis() >= 0
        && limits.getTimeoutMillis() <= MAX_MILLIS
        && limits.getMaxProcesses() >= 0
        && limits.getRetries() >= 0;
  }

  /** The file from its start, for whoever reads the graph. */
  public CodedInputStream graph() throws IOException {
    return FileContent.stream(content);
  }

  /** Looks through the top level of a file: a head, then nodes, then attempts. */
  private static final class Scan {
    private static final int METADATA_TAG = TaskFile.METADATA_FIELD_NUMBER << 3 | 2;
    private static final int NODES_TAG = TaskFile.NODES_FIELD_NUMBER << 3 | 2;
    private static final int ATTEMPTS_TAG = TaskFile.ATTEMPTS_FIELD_NUMBER << 3 | 2;
    private static final int RETURN_TAG = Attempt.RETURN_FIELD_NUMBER << 3 | 2;
    private static final int FAILURE_TAG = Attempt.FAILURE_FIELD_NUMBER << 3 | 2;

    private final ByteBuffer content;
    private final CodedInputStream in;
    private final Bounded headBytes = new Bounded("head", MAX_HEAD);
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private final List<StoredAttempt> attempts = new ArrayList<>();
    private TaskFile head;
    private int nodes;
    private int headFields;
    private int metadataBytes;
    private int attemptBytes;

    Scan(ByteBuffer content) throws IOException {
      this.content = content;
      this.in = FileContent.stream(content);
    }

    StoredFile result() throws IOException {
      if (content.remaining() == 0) {
        throw new UnreadableFileException("The file is empty.");
      }
      Exception torn = null;
      int good = 0;
      try {
        while (field(good)) {
          good = in.getTotalBytesRead();
        }
      } catch (InvalidProtocolBufferException | CodecException e) {
        torn = e;
      }
      if (head == null) {
        closeHead();
      }
      if (!head.hasFormat() || !head.hasNodeCount() || head.getNodeCount() != nodes) {
        throw new UnreadableFileException(
            torn == null && head.hasFormat()
                ? "The file holds "
                    + nodes
                    + " of "
                    + Integer.toUnsignedString(head.getNodeCount())
                    + " nodes."
                : "The file is no task file, or only the start of one: " + why(torn, good),
            torn);
      }
      if (head.getFormat() != FORMAT) {
        throw new UnreadableFileException(
            "The file has format "
                + Integer.toUnsignedString(head.getFormat())
                + "; this Forrest reads format "
                + FORMAT
                + ". Read it with a newer one.");
      }
      if (new HashSet<>(head.getUnitsList()).size() < head.getUnitsCount()) {
        throw new UnreadableFileException("The head of the file names a unit twice.");
      }
      if (!makeSense(head.getLimits())) {
        throw new UnreadableFileException("The limits in the head of the file make no sense.");
      }
      return new StoredFile(content, head, Collections.unmodifiableMap(metadata), attempts, good);
    }

    /** Not what protobuf says, which is for programmers. */
    private static String why(Exception torn, int good) {
      if (torn == null) {
        return "it has no head.";
      }
      return torn instanceof CodecException
          ? torn.getMessage()
          : "it is cut off or damaged behind byte " + good + ".";
    }

    private void closeHead() throws IOException {
      try {
        head = TaskFile.parseFrom(headBytes.toByteArray());
      } catch (InvalidProtocolBufferException e) {
        throw new UnreadableFileException("The head of the file cannot be read.", e);
      }
    }

    /** Reads one field; false at the end of the file. */
    private boolean field(int start) throws IOException {
      int tag = in.readTag();
      if (tag == 0) {
        return false;
      } else if (tag == NODES_TAG) {
        if (head == null) {
          closeHead();
        }
        if (nodes == head.getNodeCount()) {
          throw new CodecException("it holds more nodes than its head says.");
        }
        in.skipField(tag);
        nodes++;
      } else if (head == null) {
        return headField(tag, start);
      } else if (tag == ATTEMPTS_TAG && nodes == head.getNodeCount()) {
        attempts.add(attempt());
        if (attempts.size() > MAX_ATTEMPTS) {
          throw new UnreadableFileException(
              "The file holds more than " + MAX_ATTEMPTS + " attempts.");
        }
      } else {
        throw new CodecException("field " + (tag >>> 3) + " is out of place.");
      }
      return true;
    }

    private boolean headField(int tag, int start) throws IOException {
      if (++headFields > MAX_HEAD_FIELDS) {
        throw new UnreadableFileException(
            "The head of the file holds more than " + MAX_HEAD_FIELDS + " fields.");
      }
      if (tag == METADATA_TAG) {
        MetadataValues.read(in, metadata);
        metadataBytes += in.getTotalBytesRead() - start;
        if (metadataBytes > MAX_METADATA) {
          throw new UnreadableFileException(
              "The metadata in the file takes more than " + MAX_METADATA + " bytes.");
        }
        return true;
      }
      boolean skipped = in.skipField(tag);
      if (tag >>> 3 <= TaskFile.LAMBDAS_FIELD_NUMBER) {
        copy(start, headBytes);
      }
      return skipped;
    }

    private StoredAttempt attempt() throws IOException {
      int limit = in.pushLimit(in.readRawVarint32());
      Bounded rest = new Bounded("attempt", MAX_ATTEMPT);
      ByteBuffer failure = null;
      ByteBuffer returned = null;
      int start = in.getTotalBytesRead();
      int fields = 0;
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        if (tag == RETURN_TAG) {
          returned = slice();
        } else if (tag == FAILURE_TAG) {
          failure = slice();
        } else {
          in.skipField(tag);
          copy(start, rest);
        }
        start = in.getTotalBytesRead();
        if (++fields > MAX_ATTEMPT_FIELDS) {
          throw new UnreadableFileException(
              "An attempt in the file holds more than " + MAX_ATTEMPT_FIELDS + " fields.");
        }
      }
      in.popLimit(limit);
      attemptBytes += rest.size();
      if (attemptBytes > MAX_ATTEMPTS_TOGETHER) {
        throw new UnreadableFileException(
            "The attempts in the file take more than "
                + MAX_ATTEMPTS_TOGETHER
                + " bytes besides values and failures.");
      }
      return new StoredAttempt(Attempt.parseFrom(rest.toByteArray()), failure, returned);
    }

    /** The bytes of a nested message, whose tag has been read. */
    private ByteBuffer slice() throws IOException {
      int length = in.readRawVarint32();
      int from = in.getTotalBytesRead();
      in.skipRawBytes(length);
      return content.slice(from, length);
    }

    /** Copies the bytes from {@code start} to where the stream is. */
    private void copy(int start, Bounded to) throws IOException {
      to.add(content, start, in.getTotalBytesRead() - start);
    }
  }

  /** Bytes of a file, up to a limit: what is parsed takes many times as much. */
  private static final class Bounded extends ByteArrayOutputStream {
    private final String part;
    private final int limit;

    Bounded(String part, int limit) {
      this.part = part;
      this.limit = limit;
    }

    void add(ByteBuffer content, int start, int length) throws IOException {
      if (length > limit - size()) {
        throw new UnreadableFileException(
            "The " + part + " in the file takes more than " + limit + " bytes.");
      }
      byte[] bytes = new byte[length];
      content.get(start, bytes);
      write(bytes, 0, length);
    }
  }
}
