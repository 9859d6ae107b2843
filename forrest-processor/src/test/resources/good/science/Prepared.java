package com.example;

import java.util.List;

record Prepared(List<Double> parts, Item thing) {}
