package com.example.other;

public class Base {
  protected record Nested(int x) {}
}
