package dev.forrest.tests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A component of each type that can be stored. */
public record Everything(
    boolean aBoolean,
    byte aByte,
    short aShort,
    char aChar,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    Boolean boxedBoolean,
    Byte boxedByte,
    Short boxedShort,
    Character boxedChar,
    Integer boxedInt,
    Long boxedLong,
    Float boxedFloat,
    Double boxedDouble,
    String text,
    byte[] bytes,
    Shade shade,
    Item item,
    List<String> texts,
    List<Integer> ints,
    List<List<Double>> nested,
    Set<Shade> shades,
    Map<String, Item> items,
    Map<Integer, List<Shade>> shadesByInt,
    Optional<String> maybeText,
    Optional<Item> maybeItem,
    boolean[] booleans,
    short[] shorts,
    char[] chars,
    int[] someInts,
    long[] longs,
    float[] floats,
    double[] doubles,
    double[][] matrix,
    String[] strings,
    Item[][] itemGrid,
    byte[][] blobs,
    Tree tree) {}
