package dev.forrest.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.WireFormat;
import dev.forrest.tests.WireTree.Field;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes hostile files of real ones. The same seed and number make the same file. */
final class Mutator {
  private static final int MAX_SIZE = 4 << 20;
  private static final int LARGE = 1 << 16;

  private static final long[] NUMBERS = {
    0,
    1,
    2,
    127,
    128,
    255,
    65_535,
    Integer.MAX_VALUE - 1,
    Integer.MAX_VALUE,
    Integer.MAX_VALUE + 1L,
    0xFFFFFFFFL,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    -1
  };

  private static final List<String> TEXTS =
      List.of(
          "",
          "\0",
          "com.evil.Boom",
          "com.evil.Boom.boom()",
          "java.lang.Runtime",
          "../../../../etc/passwd",
          "\u001b[2J\u202e",
          "[]".repeat(300),
          "double" + "[]".repeat(254),
          "x".repeat(50_000),
          "P" + "9".repeat(150) + "D",
          "Europe/Nowhere",
          "+999999999-12-31T23:59:59.999999999Z");

  private final List<byte[]> seeds;
  private final long seed;

  /**
   * @param seeds real files
   */
  Mutator(List<byte[]> seeds, long seed) {
    this.seeds = seeds;
    this.seed = seed;
  }

  /** The file of a number. */
  byte[] file(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    random.nextLong();
    byte[] file = one(random);
    for (int i = random.nextInt(4); i >= 0; i--) {
      boolean tree = file.length < LARGE && random.nextInt(3) > 0;
      file = tree ? mutateTree(file, random) : mutateBytes(file, random);
      if (file.length > MAX_SIZE) {
        file = Arrays.copyOf(file, MAX_SIZE);
      }
    }
    return file;
  }

  private byte[] one(Random random) {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] mutateBytes(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    int length = random.nextInt(Math.min(file.length - at, 200) + 1);
    switch (random.nextInt(9)) {
      case 0 -> {
        byte[] flipped = file.clone();
        for (int i = random.nextInt(8); i >= 0 && flipped.length > 0; i--) {
          flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      }
      case 1 -> {
        return Arrays.copyOf(file, at);
      }
      case 2 -> {
        return join(Arrays.copyOf(file, at), random(random, 100), from(file, at));
      }
      case 3 -> {
        byte[] piece = Arrays.copyOfRange(file, at, at + length);
        int times = 1 + (random.nextInt(10) == 0 ? random.nextInt(2000) : random.nextInt(3));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
          all.writeBytes(piece);
        }
        return join(Arrays.copyOf(file, at), all.toByteArray(), from(file, at));
      }
      case 4 -> {
        return join(Arrays.copyOf(file, at), from(file, at + length));
      }
      case 5 -> {
        byte[] other = one(random);
        return join(Arrays.copyOf(file, at), from(other, random.nextInt(other.length + 1)));
      }
      case 6 -> {
        byte[] number = new byte[10];
        Arrays.fill(number, (byte) 0xFF);
        int size = 1 + random.nextInt(10);
        number[size - 1] = (byte) random.nextInt(128);
        return join(
            Arrays.copyOf(file, at), Arrays.copyOf(number, size), from(file, at + length % 10));
      }
      case 7 -> {
        return random.nextInt(10) == 0 ? random(random, 3000) : join(file, random(random, 300));
      }
      default -> {
        byte[] zeroed = file.clone();
        Arrays.fill(zeroed, at, at + length, (byte) 0);
        return zeroed;
      }
    }
  }

  private byte[] mutateTree(byte[] file, Random random) {
    WireTree tree = WireTree.parse(file);
    if (tree == null) {
      return mutateBytes(file, random);
    }
    List<WireTree> messages = tree.all();
    WireTree message = messages.get(random.nextInt(messages.size()));
    if (message.fields.isEmpty()) {
      return tree.toBytes();
    }
    int at = random.nextInt(message.fields.size());
    Field field = message.fields.get(at);
    switch (random.nextInt(12)) {
      case 0 -> message.fields.remove(at);
      case 1 -> {
        int times = random.nextInt(20) == 0 ? random.nextInt(3000) : 1 + random.nextInt(3);
        if (field.bytes != null) {
          times = Math.min(times, MAX_SIZE / 4 / (field.payload().length + 1));
        }
        message.fields.addAll(at, Collections.nCopies(times, field));
      }
      case 2 -> Collections.swap(message.fields, at, random.nextInt(message.fields.size()));
      case 3, 4 -> graft(field, random);
      case 5 -> field.number = 1 + random.nextInt(random.nextBoolean() ? 20 : 1 << 28);
      case 6 -> retype(field, random);
      case 7 -> {
        if (field.wireType == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
          field.bytes = TEXTS.get(random.nextInt(TEXTS.size())).getBytes(UTF_8);
          field.message = null;
        } else {
          field.value = NUMBERS[random.nextInt(NUMBERS.length)];
        }
      }
      case 8 -> field.value = random.nextBoolean() ? random.nextInt(40) : random.nextLong();
      case 9 ->
          field.lie =
              random.nextBoolean() ? random.nextInt(20) - 10 : random.nextInt(Integer.MAX_VALUE);
      case 10 -> nest(field, random);
      default -> Collections.shuffle(message.fields, random);
    }
    return tree.toBytes();
  }

  /** Puts a part of another file in a field's place. */
  private void graft(Field field, Random random) {
    byte[] other = one(random);
    WireTree tree = other.length < LARGE ? WireTree.parse(other) : null;
    if (tree != null) {
      List<WireTree> messages = tree.all();
      field.message = messages.get(random.nextInt(messages.size()));
      field.wireType = WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }
  }

  private static void retype(Field field, Random random) {
    if (field.wireType == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
      field.value = random.nextLong();
    } else if (field.bytes == null) {
      field.bytes = random(random, 20);
    }
    field.wireType = random.nextInt(6);
  }

  /** Lays a field in itself, as deep as no program would. */
  private static void nest(Field field, Random random) {
    if (field.wireType == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
      int depth = 1 + random.nextInt(random.nextInt(4) == 0 ? 20_000 : 120);
      if (random.nextInt(4) == 0) {
        byte[] groups = new byte[depth];
        Arrays.fill(groups, (byte) (11 << 3 | WireFormat.WIRETYPE_START_GROUP));
        field.bytes = groups;
      } else {
        field.bytes = WireTree.nested(1 + random.nextInt(20), depth, field.payload());
      }
      field.message = null;
    }
  }

  private static byte[] random(Random random, int bound) {
    byte[] bytes = new byte[random.nextInt(bound)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] from(byte[] bytes, int start) {
    return Arrays.copyOfRange(bytes, Math.min(start, bytes.length), bytes.length);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
