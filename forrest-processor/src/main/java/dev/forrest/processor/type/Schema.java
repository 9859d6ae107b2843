package dev.forrest.processor.type;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the messages that lists, maps and the like need, each once. */
public final class Schema {
  private final Names names;
  private final Map<String, ProtoMessage> byWantedText = new LinkedHashMap<>();

  public Schema(Names names) {
    this.names = names;
  }

  Names names() {
    return names;
  }

  /** The field type of a message with the fields of {@code wanted}, and with its name if free. */
  ProtoType message(ProtoMessageBuilder fields) {
    ProtoMessage wanted = fields.build();
    ProtoMessage message = byWantedText.get(wanted.text());
    if (message == null) {
      message = wanted.renamed(names.protoNames().allocate(wanted.name()));
      byWantedText.put(wanted.text(), message);
    }
    return ProtoType.message(message.name());
  }

  /** In the order in which they were needed first. */
  public Collection<ProtoMessage> messages() {
    return byWantedText.values();
  }
}
