package dev.forrest.schema;

import java.util.List;

/**
 * A message of a schema.
 *
 * @param shown what people call it: an enum without the message around it
 * @param kind {@code message}, {@code oneof} for a sealed interface, or {@code enum}
 * @param text its lines, as they are
 * @param comment of a message whose fields are said elsewhere; else empty
 */
record SchemaMessage(
    String name,
    String shown,
    String kind,
    String text,
    String comment,
    List<SchemaField> fields) {}
