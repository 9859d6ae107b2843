package dev.forrest.codec;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A class whose lambdas may be stored and run, since it is annotated {@code @Deferrable}. Generated
 * code makes it of the class itself: no class is ever loaded by a name that a file gives.
 */
public final class LambdaHost {
  private static final String INTERFACE = "dev/forrest/TaskFunction";

  private static final ClassValue<Long> FINGERPRINTS =
      new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> type) {
          return hash(type);
        }
      };

  private final String unit;
  private final Class<?> type;
  private final MethodHandles.Lookup lookup;

  /**
   * @param unit the name of the unit that declares it
   * @param lookup of a class in the same module
   */
  public LambdaHost(String unit, Class<?> type, MethodHandles.Lookup lookup) {
    this.unit = unit;
    this.type = type;
    this.lookup = lookup;
  }

  /** The unit's name, such as {@code com.example.Deferred}. */
  public String unit() {
    return unit;
  }

  /** The class's binary name, such as {@code com.example.Outer$Inner}. */
  public String name() {
    return type.getName();
  }

  /**
   * A hash of the class file. The name of a lambda does not tell what it does: after any change of
   * the class, it may be another's.
   */
  public long fingerprint() {
    return FINGERPRINTS.get(type);
  }

  /**
   * When the class file was written, or the jar that holds it, in milliseconds since 1970; 0 where
   * it is none on a disk.
   */
  public long written() {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null || !location.getProtocol().equals("file")) {
      return 0;
    }
    try {
      Path path = Path.of(location.toURI());
      Path file =
          Files.isDirectory(path) ? path.resolve(name().replace('.', '/') + ".class") : path;
      return Files.getLastModifiedTime(file).toMillis();
    } catch (URISyntaxException | IllegalArgumentException | IOException e) {
      return 0;
    }
  }

  /**
   * Makes a lambda, by what javac has put into the class for its own lambdas alone. The class is
   * initialized, if it is not yet.
   *
   * @param form as {@link LambdaForm} tells, of a function of so many {@code arguments}
   * @return null where the class has no such lambda
   * @throws ClassCastException if a captured value is of another type than the lambda's
   */
  public LambdaFunction restore(LambdaParts form, int arguments, Object[] captured) {
    SerializedLambda lambda =
        new SerializedLambda(
            type,
            INTERFACE + arguments,
            "apply",
            "(" + "Ljava/lang/Object;".repeat(arguments) + ")Ljava/lang/Object;",
            form.kind(),
            form.implementationClass(),
            form.implementation(),
            form.signature(),
            form.instantiated(),
            captured);
    try {
      MethodHandle restore =
          MethodHandles.privateLookupIn(type, lookup)
              .findStatic(
                  type,
                  "$deserializeLambda$",
                  MethodType.methodType(Object.class, SerializedLambda.class));
      return (LambdaFunction) (Object) restore.invokeExact(lambda);
    } catch (NoSuchMethodException | IllegalArgumentException e) {
      return null;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new CodecException("A lambda of " + name() + " cannot be made: " + e, e);
    }
  }

  private static long hash(Class<?> type) {
    String name = type.getName();
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new CodecException(
            "The class file of " + name + " is not where the class was loaded from.");
      }
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return ByteBuffer.wrap(hash).getLong();
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new CodecException("The class file of " + name + " cannot be read: " + e, e);
    }
  }
}
