package dev.forrest.processor.type;

import java.util.Set;

/**
 * A message of a schema.
 *
 * @param text its whole definition, as in the file
 * @param needs the names of the messages that its fields refer to
 */
public record ProtoMessage(String name, String text, Set<String> needs) {
  ProtoMessage renamed(String newName) {
    String behindName = text.substring(ProtoMessageBuilder.start(name).length());
    return new ProtoMessage(newName, ProtoMessageBuilder.start(newName) + behindName, needs);
  }
}
