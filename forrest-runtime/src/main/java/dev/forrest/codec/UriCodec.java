package dev.forrest.codec;

import java.net.URI;

/** Stores a {@link URI} as its text. */
public final class UriCodec extends TextCodec<URI> {
  public static final UriCodec INSTANCE = new UriCodec();

  private UriCodec() {
    super("URI");
  }

  @Override
  String text(URI value) {
    return value.toString();
  }

  @Override
  URI parse(String text) {
    return URI.create(text);
  }
}
