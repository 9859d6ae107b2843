package dev.forrest.worker;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.Sizes;
import dev.forrest.graph.ReturnCodec;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which a worker says how its task ended: fields of {@code forrest.Attempt}. Written
 * aside and renamed in: it is whole, or is not there.
 */
final class Outcome {
  private static final int BUFFER = 1 << 16;

  /** A file has at most 2 GiB; the arguments are in it, too, and the runner sees to that. */
  private static final long LARGEST = Integer.MAX_VALUE - (1 << 20);

  private final Path file;

  Outcome(Path file) {
    this.file = file;
  }

  /**
   * Writes a return value.
   *
   * @return null, or how many bytes it takes where no file can hold it; nothing is written then
   * @throws CodecException if the value cannot be stored; nothing is written then
   */
  Long returned(ReturnCodec codec, Object value, long runtimeNanos) throws IOException {
    Sizes sizes = new Sizes();
    long size = codec.fieldSize(Attempt.RETURN_FIELD_NUMBER, value, sizes);
    if (size > LARGEST) {
      return size;
    }
    Path aside = aside();
    int written;
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(aside.toFile()), BUFFER)) {
      CodedOutputStream coded = CodedOutputStream.newInstance(out);
      coded.writeUInt64(Attempt.RUNTIME_NANOS_FIELD_NUMBER, runtimeNanos);
      coded.writeEnum(Attempt.VERDICT_FIELD_NUMBER, Verdict.RETURNED_VALUE);
      int before = coded.getTotalBytesWritten();
      codec.writeField(Attempt.RETURN_FIELD_NUMBER, value, sizes, coded);
      written = coded.getTotalBytesWritten() - before;
      coded.flush();
    }
    if (written != size) {
      Files.delete(aside);
      throw new CodecException("The value changed while it was being written.");
    }
    finish(aside);
    return null;
  }

  /** Writes any other end. */
  void write(MessageLite attempt) throws IOException {
    Path aside = aside();
    try (OutputStream out = new FileOutputStream(aside.toFile())) {
      attempt.writeTo(out);
    }
    finish(aside);
  }

  private Path aside() {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** Not by {@code Files.move}, which would delay each worker by the classes that it needs. */
  private void finish(Path aside) throws IOException {
    if (!aside.toFile().renameTo(file.toFile())) {
      throw new IOException("The outcome " + aside + " cannot be renamed to " + file + ".");
    }
  }
}
