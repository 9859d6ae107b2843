package org.example.seed;

import dev.forrest.annotations.Deferrable;
import java.util.List;

/** Something with an attribute that can be indexed. */
public record Message(List<String> args) {
  /** Deferred as {@code newMessage}. */
  @Deferrable
  public Message {}

  /** All arguments in one line. */
  @Deferrable
  public String joined(String separator) {
    return String.join(separator, args);
  }
}
