package com.example.adapters;

import java.util.List;

/** No record. */
final class Star {
  private final String name;
  private final List<Star> companions;

  Star(String name, List<Star> companions) {
    this.name = name;
    this.companions = companions;
  }

  String name() {
    return name;
  }

  List<Star> companions() {
    return companions;
  }
}
