package com.example;

public record Item(String name, double[] samples) {}
