package org.example.consumer;

import java.util.List;

/** A record that contains itself. */
record Tree(String label, List<Tree> children) {}
