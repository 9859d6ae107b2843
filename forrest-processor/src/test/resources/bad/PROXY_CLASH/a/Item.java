package com.example.a;

public record Item(int x) {}
