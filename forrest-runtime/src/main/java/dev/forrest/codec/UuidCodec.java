package dev.forrest.codec;

import java.util.UUID;

/** Stores a {@link UUID} as its text of 36 characters. */
public final class UuidCodec extends TextCodec<UUID> {
  public static final UuidCodec INSTANCE = new UuidCodec();

  private UuidCodec() {
    super("UUID");
  }

  @Override
  String text(UUID value) {
    return value.toString();
  }

  @Override
  UUID parse(String text) {
    return UUID.fromString(text);
  }
}
