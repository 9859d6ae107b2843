package dev.forrest.worker;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.Sizes;
import dev.forrest.graph.ReturnCodec;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import dev.forrest.store.OutcomeFile;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;

/**
 * The file in which a worker says how its task ended: fields of {@code forrest.Attempt}. It has
 * another name until it is whole.
 */
final class Outcome {
  private static final int BUFFER = 1 << 16;

  /** A file has at most 2 GiB; the arguments are in it, too, and the runner sees to that. */
  private static final long LARGEST = Integer.MAX_VALUE - (1 << 20);

  private final File file;
  private final File begun;
  private RandomAccessFile open;

  Outcome(String file) {
    this.file = new File(file);
    this.begun = new File(file + OutcomeFile.BEGUN);
  }

  /**
   * Says that the task begins, by making the file. It stays open: a task may open so many files
   * that there can be no other.
   */
  void begin() throws IOException {
    open = new RandomAccessFile(begun, "rw");
  }

  /**
   * Writes a return value.
   *
   * @return null, or how many bytes it takes where no file can hold it; nothing is written then
   * @throws CodecException if the value cannot be stored; another end can be written then
   */
  Long returned(ReturnCodec codec, Object value, long runtimeNanos) throws IOException {
    Sizes sizes = new Sizes();
    long size = codec.fieldSize(Attempt.RETURN_FIELD_NUMBER, value, sizes);
    if (size > LARGEST) {
      return size;
    }
    OutputStream out = start();
    CodedOutputStream coded = CodedOutputStream.newInstance(out);
    coded.writeUInt64(Attempt.RUNTIME_NANOS_FIELD_NUMBER, runtimeNanos);
    coded.writeEnum(Attempt.VERDICT_FIELD_NUMBER, Verdict.RETURNED_VALUE);
    int before = coded.getTotalBytesWritten();
    codec.writeField(Attempt.RETURN_FIELD_NUMBER, value, sizes, coded);
    int written = coded.getTotalBytesWritten() - before;
    coded.flush();
    if (written != size) {
      throw new CodecException("The value changed while it was being written.");
    }
    finish(out);
    return null;
  }

  /** Writes any other end. */
  void write(MessageLite attempt) throws IOException {
    OutputStream out = start();
    attempt.writeTo(out);
    finish(out);
  }

  /** Begins anew, where another end could not be written. */
  private OutputStream start() throws IOException {
    open.setLength(0);
    return new BufferedOutputStream(new FileOutputStream(open.getFD()), BUFFER);
  }

  /** Not by {@code Files.move}, which would delay each worker by the classes that it needs. */
  private void finish(OutputStream out) throws IOException {
    out.flush();
    open.close();
    if (!begun.renameTo(file)) {
      throw new IOException("The outcome " + begun + " cannot be renamed to " + file + ".");
    }
  }
}
