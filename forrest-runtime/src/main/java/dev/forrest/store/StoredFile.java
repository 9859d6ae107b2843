package dev.forrest.store;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.forrest.graph.FileContent;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.TaskFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A task file that was looked through: its head and attempts are parsed, its graph and return
 * values are not.
 *
 * <p>A torn tail, left by a crash while an attempt was appended, is not part of it.
 */
public final class StoredFile {
  private static final int FORMAT = 1;
  private static final int RETURN_TAG = Attempt.RETURN_FIELD_NUMBER << 3 | 2;

  private final ByteBuffer content;
  private final TaskFile head;
  private final List<StoredAttempt> attempts;
  private final int goodLength;

  private StoredFile(
      ByteBuffer content, TaskFile head, List<StoredAttempt> attempts, int goodLength) {
    this.content = content;
    this.head = head;
    this.attempts = attempts;
    this.goodLength = goodLength;
  }

  /**
   * Looks through a file.
   *
   * @throws UnreadableFileException if it is no task file
   * @throws IOException if it cannot be read, or does not exist
   */
  public static StoredFile read(Path file) throws IOException {
    return new Scan(FileContent.of(file)).result();
  }

  /** All but the nodes and the attempts. */
  public TaskFile head() {
    return head;
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

  /** The file from its start, for whoever reads the graph. */
  public CodedInputStream graph() {
    return CodedInputStream.newInstance(content.duplicate());
  }

  /** Looks through the top level of a file. */
  private static final class Scan {
    private final ByteBuffer content;
    private final CodedInputStream in;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final List<StoredAttempt> attempts = new ArrayList<>();
    private int nodes;

    Scan(ByteBuffer content) {
      this.content = content;
      this.in = CodedInputStream.newInstance(content.duplicate());
    }

    StoredFile result() throws IOException {
      if (content.remaining() == 0) {
        throw new UnreadableFileException("The file is empty.");
      }
      InvalidProtocolBufferException torn = null;
      int good = 0;
      try {
        while (field(good)) {
          good = in.getTotalBytesRead();
        }
      } catch (InvalidProtocolBufferException e) {
        torn = e;
      }
      TaskFile parsed = parseHead();
      if (!parsed.hasFormat() || !parsed.hasNodeCount() || parsed.getNodeCount() != nodes) {
        throw new UnreadableFileException(
            torn == null && parsed.hasFormat()
                ? "The file holds " + nodes + " of " + parsed.getNodeCount() + " nodes."
                : "The file is no task file, or only the start of one: "
                    + (torn == null ? "it has no head." : torn.getMessage()),
            torn);
      }
      if (parsed.getFormat() != FORMAT) {
        throw new UnreadableFileException(
            "The file has format "
                + parsed.getFormat()
                + "; this Forrest reads format "
                + FORMAT
                + ". Read it with a newer one.");
      }
      return new StoredFile(content, parsed, attempts, good);
    }

    private TaskFile parseHead() throws IOException {
      try {
        return TaskFile.parseFrom(head.toByteArray());
      } catch (InvalidProtocolBufferException e) {
        throw new UnreadableFileException("The head of the file cannot be read.", e);
      }
    }

    /** Reads one field; false at the end of the file. */
    private boolean field(int start) throws IOException {
      int tag = in.readTag();
      switch (tag) {
        case 0:
          return false;
        case TaskFile.NODES_FIELD_NUMBER << 3 | 2:
          in.skipField(tag);
          nodes++;
          return true;
        case TaskFile.ATTEMPTS_FIELD_NUMBER << 3 | 2:
          attempts.add(attempt());
          return true;
        default:
          boolean skipped = in.skipField(tag);
          copy(start, head);
          return skipped;
      }
    }

    private StoredAttempt attempt() throws IOException {
      int limit = in.pushLimit(in.readRawVarint32());
      ByteArrayOutputStream rest = new ByteArrayOutputStream();
      ByteBuffer returned = null;
      int start = in.getTotalBytesRead();
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        if (tag == RETURN_TAG) {
          int length = in.readRawVarint32();
          int from = in.getTotalBytesRead();
          in.skipRawBytes(length);
          returned = content.slice(from, length);
        } else {
          in.skipField(tag);
          copy(start, rest);
        }
        start = in.getTotalBytesRead();
      }
      in.popLimit(limit);
      return new StoredAttempt(Attempt.parseFrom(rest.toByteArray()), returned);
    }

    /** Copies the bytes from {@code start} to where the stream is. */
    private void copy(int start, ByteArrayOutputStream to) {
      byte[] bytes = new byte[in.getTotalBytesRead() - start];
      content.get(start, bytes);
      to.write(bytes, 0, bytes.length);
    }
  }
}
