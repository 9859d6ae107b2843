package dev.forrest.process;

import java.io.IOException;
import java.util.Collection;

/**
 * Keeps processes together with all that they start, so that all can be found and ended. One
 * containment holds any number of {@link Cage}s.
 *
 * <p>There are three kinds, from the strongest to the weakest:
 *
 * <ul>
 *   <li>{@code cgroup}: a control group of Linux (version 2, also beside version 1). The kernel
 *       knows what is inside, whatever it does, and kills it in one step.
 *   <li>{@code session}: on Linux, where no group can be made. A process belongs to a cage by its
 *       session, as a descendant, or by a cookie in its environment. What leaves its session, gives
 *       away its environment, and loses its parent is not found any more.
 *   <li>{@code handles}: elsewhere. Only descendants are found, while their parents live.
 * </ul>
 */
public abstract class Containment implements AutoCloseable {
  /** The system property that forces one kind: {@code cgroup}, {@code session}, {@code handles}. */
  public static final String FORCED = "forrest.containment";

  Containment() {}

  /**
   * The strongest containment that works here.
   *
   * @param name letters and digits that no other containment has
   * @throws IOException if the forced kind does not work here
   */
  public static Containment create(String name) throws IOException {
    checkName(name);
    String forced = System.getProperty(FORCED, "");
    if (forced.isEmpty() || forced.equals(CgroupContainment.KIND)) {
      Containment containment = CgroupContainment.createOrNull(name);
      if (containment != null) {
        return containment;
      }
    }
    if (forced.isEmpty() || forced.equals(SessionContainment.KIND)) {
      Containment containment = SessionContainment.createOrNull(name);
      if (containment != null) {
        return containment;
      }
    }
    if (forced.isEmpty() || forced.equals(HandleContainment.KIND)) {
      return new HandleContainment(name);
    }
    throw new IOException(
        "The containment '"
            + forced
            + "', which -D"
            + FORCED
            + " asks for, does not work here; leave it away, or use one of cgroup, session and"
            + " handles that does.");
  }

  /**
   * The containment that another process of this machine has described.
   *
   * @throws IllegalArgumentException if the text describes none
   */
  public static Containment of(String description) {
    int colon = description.indexOf(':');
    String kind = description.substring(0, Math.max(0, colon));
    String rest = description.substring(colon + 1);
    switch (kind) {
      case CgroupContainment.KIND:
        return CgroupContainment.read(rest);
      case SessionContainment.KIND:
        return SessionContainment.read(rest);
      case HandleContainment.KIND:
        return new HandleContainment(checkName(rest));
      default:
        throw new IllegalArgumentException("'" + description + "' is no containment.");
    }
  }

  /** For {@link #of}. */
  public abstract String description();

  /** The kind: {@code cgroup}, {@code session} or {@code handles}. */
  public final String kind() {
    String description = description();
    return description.substring(0, description.indexOf(':'));
  }

  /**
   * Makes an empty cage.
   *
   * @param name letters and digits that no other cage of this containment has
   */
  public abstract Cage cage(String name) throws IOException;

  /**
   * Kills all that is in any cage.
   *
   * @param roots what was started in the cages, as far as it is known, and may have ended
   * @return false where something is left after some seconds: it hangs in the kernel
   */
  public abstract boolean killAll(Collection<ProcessRoot> roots) throws IOException;

  /** Removes what the containment itself needed; its cages are closed already. */
  @Override
  public abstract void close() throws IOException;

  static String checkName(String name) {
    if (!name.matches("[0-9A-Za-z-]+")) {
      throw new IllegalArgumentException("'" + name + "' is no name of a containment.");
    }
    return name;
  }
}
