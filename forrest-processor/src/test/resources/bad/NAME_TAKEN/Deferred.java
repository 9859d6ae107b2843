package com.example;

final class Deferred {}
