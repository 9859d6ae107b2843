package dev.forrest.benchmarks.codec;

import java.util.List;

/** A record with ten components, one of them a list of records. */
record Measurement(
    String name,
    int count,
    long nanos,
    double mean,
    double deviation,
    float weight,
    boolean valid,
    String unit,
    byte[] digest,
    List<Point> points) {}
