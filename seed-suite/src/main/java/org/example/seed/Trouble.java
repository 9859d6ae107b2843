package org.example.seed;

import dev.forrest.annotations.Deferrable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seriously buggy programs. */
public final class Trouble {
  private Trouble() {}

  @Deferrable
  static int fail(String message) {
    throw new IllegalStateException(message);
  }

  /** Fails where a file is missing, as something does that a person must mend. */
  @Deferrable
  static int failWithout(String file) {
    if (!Files.exists(Path.of(file))) {
      throw new IllegalStateException(file + " is missing");
    }
    return 1;
  }

  @Deferrable
  static int exit(int status) {
    System.exit(status);
    return status;
  }

  @Deferrable
  static int segfault() throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field unsafe = type.getDeclaredField("theUnsafe");
    unsafe.setAccessible(true);
    type.getMethod("putInt", long.class, int.class).invoke(unsafe.get(null), 8L, 1);
    return 0;
  }

  @Deferrable
  static int hang() throws InterruptedException {
    Thread.currentThread().join();
    return 0;
  }

  /** Hangs, with a child and a grandchild that refuse to go; their process numbers go to a file. */
  @Deferrable
  static int hangWithFamily(String pids) throws IOException, InterruptedException {
    shell(
        "trap '' HUP INT TERM; sleep 600 & echo $! >> \"$1\"; echo $$ >> \"$1\"; wait; sleep 600",
        pids);
    return hang();
  }

  /** Hangs, with a grandchild whose parent has ended. */
  @Deferrable
  static int hangWithOrphan(String pids) throws IOException, InterruptedException {
    shell("sleep 600 & echo $! >> \"$1\"", pids).waitFor();
    return hang();
  }

  /** Lets a child print on both streams. */
  @Deferrable
  static int printByChild(int bytes) throws IOException, InterruptedException {
    return shell("yes out | head -c \"$1\"; yes err | head -c \"$1\" >&2", String.valueOf(bytes))
        .waitFor();
  }

  /** Prints text and all possible bytes, then closes its output. */
  @Deferrable
  static int makeNoise(String text) throws IOException {
    System.out.println(text);
    System.err.println(text);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      for (int i = 0; i < 1 << 16; i++) {
        out.write(i);
      }
    }
    System.out.close();
    System.err.close();
    return 1;
  }

  private static Process shell(String script, String argument) throws IOException {
    return new ProcessBuilder("sh", "-c", script, "sh", argument).inheritIO().start();
  }
}
