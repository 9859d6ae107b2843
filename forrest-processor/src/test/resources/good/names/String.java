package com.example.names;

/** Hides the one of java.lang. */
record String(java.lang.String text) {}
