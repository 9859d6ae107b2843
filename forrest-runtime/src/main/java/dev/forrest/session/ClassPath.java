package dev.forrest.session;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Finds out what this JVM's class path is. */
final class ClassPath {
  private final Set<Path> entries = new LinkedHashSet<>();

  private ClassPath() {}

  /**
   * The entries that exist, in order: those of {@code loader} and its parents, where they tell,
   * then those that this JVM was started with. A jar that only lists others, as build tools make to
   * keep command lines short, is replaced by what it lists.
   */
  static List<Path> of(ClassLoader loader) {
    ClassPath path = new ClassPath();
    for (ClassLoader l = loader; l != null; l = l.getParent()) {
      if (l instanceof URLClassLoader) {
        for (URL url : ((URLClassLoader) l).getURLs()) {
          path.add(url);
        }
      }
    }
    path.addAll(System.getProperty("java.class.path", ""));
    path.addAll(System.getProperty("jdk.module.path", ""));
    return new ArrayList<>(path.entries);
  }

  private void addAll(String path) {
    StringTokenizer entries = new StringTokenizer(path, File.pathSeparator);
    while (entries.hasMoreTokens()) {
      add(Path.of(entries.nextToken()));
    }
  }

  private void add(URL url) {
    try {
      add(Path.of(url.toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      // No file: a worker could not open it either.
    }
  }

  private void add(Path entry) {
    Path file = entry.toAbsolutePath().normalize();
    if (entries.contains(file) || !Files.exists(file)) {
      return;
    }
    List<Path> listed = Files.isDirectory(file) ? List.of() : listedBy(file);
    if (listed.isEmpty()) {
      entries.add(file);
    } else {
      listed.forEach(this::add);
    }
  }

  /** What the manifest of a jar without classes lists, or nothing. */
  private static List<Path> listedBy(Path jar) {
    List<Path> listed = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String path =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      if (path == null || file.stream().anyMatch(entry -> entry.getName().endsWith(".class"))) {
        return listed;
      }
      StringTokenizer entries = new StringTokenizer(path, " ");
      while (entries.hasMoreTokens()) {
        listed.add(Path.of(jar.toUri().resolve(new URI(entries.nextToken()))));
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      // The JVM passes over what it cannot open; so do we.
    }
    return listed;
  }
}
