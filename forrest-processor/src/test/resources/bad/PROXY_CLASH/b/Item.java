package com.example.b;

public record Item(int x) {}
