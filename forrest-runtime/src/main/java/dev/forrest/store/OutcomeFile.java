package dev.forrest.store;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.forrest.graph.FileContent;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a worker wrote of its task's end: fields of {@code forrest.Attempt}. */
public final class OutcomeFile {
  /** What follows its name until it is whole: the file is there, empty, when the task begins. */
  public static final String BEGUN = ".begun";

  private OutcomeFile() {}

  /** Whether the worker whose outcome this is or will be has come as far as to read its task. */
  public static boolean hasBegun(Path file) {
    return Files.exists(file.resolveSibling(file.getFileName() + BEGUN)) || Files.exists(file);
  }

  /**
   * The verdict in an outcome, or null where there is no such file, or it is not whole.
   *
   * @throws IOException if the file cannot be read
   */
  public static Verdict verdictIn(Path file) throws IOException {
    Verdict verdict = null;
    try {
      if (Files.size(file) > Integer.MAX_VALUE) {
        return null; // no worker of ours wrote it
      }
      CodedInputStream in = FileContent.stream(FileContent.of(file));
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        if (tag >>> 3 == Attempt.VERDICT_FIELD_NUMBER) {
          verdict = Verdict.forNumber(in.readEnum());
        } else {
          in.skipField(tag);
        }
      }
    } catch (NoSuchFileException | InvalidProtocolBufferException e) {
      return null;
    }
    return verdict;
  }
}
