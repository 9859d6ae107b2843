package dev.forrest.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.store.Disk;
import dev.forrest.store.TaskDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a directory of the class path into a jar that is named by its content, so that a rebuild
 * cannot change a run that is under way.
 */
final class DirectoryJar {
  private DirectoryJar() {}

  /**
   * The jar of a directory; made only where it does not exist yet.
   *
   * @param tasks the task list, which is left out where it lies in the directory
   */
  static Path pack(Path directory, TaskDirectory tasks, Disk disk) throws IOException {
    Map<String, Path> files = files(directory, tasks.root());
    Path jar = tasks.session().resolve(digest(files) + ".jar");
    if (!Files.exists(jar)) {
      disk.write(jar, out -> write(files, out));
    }
    return jar;
  }

  private static Map<String, Path> files(Path directory, Path without) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      all.filter(file -> !file.startsWith(without) && Files.isRegularFile(file))
          .forEach(
              file -> files.put(directory.relativize(file).toString().replace('\\', '/'), file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private static String digest(Map<String, Path> files) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256.", e);
    }
    for (Map.Entry<String, Path> file : files.entrySet()) {
      byte[] content = Files.readAllBytes(file.getValue());
      digest.update((file.getKey() + "\n" + content.length + "\n").getBytes(UTF_8));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** Uncompressed, since workers read it many times. */
  private static void write(Map<String, Path> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setMethod(ZipOutputStream.STORED);
    for (Map.Entry<String, Path> file : files.entrySet()) {
      byte[] content = Files.readAllBytes(file.getValue());
      CRC32 crc = new CRC32();
      crc.update(content);
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTime(0);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    zip.finish();
  }
}
