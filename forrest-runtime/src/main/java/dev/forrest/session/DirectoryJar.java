package dev.forrest.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.store.Disk;
import dev.forrest.store.TaskDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a directory of the class path into a jar that is named by its content, so that a rebuild
 * cannot change a run that is under way.
 */
final class DirectoryJar {
  private DirectoryJar() {}

  /**
   * The jar of a directory; made only where it does not exist yet. Task lists below the directory
   * are left out, this one too: each holds jars of all before it.
   */
  static Path pack(Path directory, TaskDirectory tasks, Disk disk) throws IOException {
    Map<String, Path> files = files(directory);
    Path jar = tasks.session().resolve(digest(files) + ".jar");
    if (!Files.exists(jar)) {
      disk.write(jar, out -> write(files, out));
    }
    return jar;
  }

  private static Map<String, Path> files(Path directory) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        directory,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path child, BasicFileAttributes attributes) {
            return TaskDirectory.isTaskDirectory(child)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.put(directory.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof FileSystemLoopException) {
              return FileVisitResult.SKIP_SUBTREE; // a link to a directory that it lies in
            }
            throw e;
          }
        });
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
      long size = Files.size(file.getValue());
      digest.update((file.getKey() + "\n" + size + "\n").getBytes(UTF_8));
      try (InputStream in = new DigestInputStream(Files.newInputStream(file.getValue()), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** Hardly compressed, since workers read it many times. */
  private static void write(Map<String, Path> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.NO_COMPRESSION);
    for (Map.Entry<String, Path> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTime(0);
      zip.putNextEntry(entry);
      Files.copy(file.getValue(), zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
