package dev.forrest.examples.zoo;

import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** Every vice that a task can have, short of harming who runs it. */
final class Beasts {
  private static final long FOR_EVER = 600_000;

  private Beasts() {}

  @Deferrable
  static int behave() {
    return 42;
  }

  @Deferrable
  static int throwUp() {
    throw new IllegalStateException("I do not like Mondays");
  }

  @Deferrable
  static int throwMonster() {
    throw new MonsterException();
  }

  @Deferrable
  @SuppressWarnings("InfiniteRecursion")
  static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  @Deferrable
  static int exit(int status) {
    System.exit(status);
    return status;
  }

  @Deferrable
  static int halt(int status) {
    Runtime.getRuntime().halt(status);
    return status;
  }

  /** Writes to address 0. */
  @Deferrable
  static int segfault() throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field field = type.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    return 0;
  }

  /** Sends this JVM a signal, such as KILL. */
  @Deferrable
  static int shootItself(String signal) throws IOException, InterruptedException {
    shell("kill -" + signal + " " + ProcessHandle.current().pid()).waitFor();
    Thread.sleep(FOR_EVER);
    return 0;
  }

  @Deferrable
  @SuppressWarnings("ModifiedButNotUsed")
  static int fillHeap() {
    List<byte[]> hoard = new ArrayList<>();
    while (true) {
      hoard.add(new byte[1 << 20]);
    }
  }

  /** Takes memory that no heap limit knows. */
  @Deferrable
  static int hoardBesideTheHeap(int megabytes) throws InterruptedException {
    List<ByteBuffer> hoard = new ArrayList<>();
    for (int i = 0; i < megabytes; i++) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
      for (int at = 0; at < buffer.capacity(); at += 4096) {
        buffer.put(at, (byte) 1);
      }
      hoard.add(buffer);
    }
    Thread.sleep(FOR_EVER);
    return hoard.size();
  }

  @Deferrable
  static int hoardInAChild() throws IOException, InterruptedException {
    return shell("head -c 1000m /dev/zero | tail -c 900m | sleep 600").waitFor();
  }

  @Deferrable
  static int breed() throws IOException, InterruptedException {
    shell("while :; do sleep 600 & sleep 0.01; done").waitFor();
    return 0;
  }

  @Deferrable
  static int babble() {
    for (long i = 0; ; i++) {
      System.out.println("and another thing, number " + i);
    }
  }

  @Deferrable
  static int sleepOn() throws InterruptedException {
    Thread.sleep(FOR_EVER);
    return 0;
  }

  @Deferrable
  static int spin() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  @Deferrable
  static int deadlock() throws InterruptedException {
    Object fork = new Object();
    Object knife = new Object();
    CountDownLatch bothHold = new CountDownLatch(2);
    Thread eater = new Thread(() -> take(fork, knife, bothHold), "eater");
    eater.start();
    take(knife, fork, bothHold);
    eater.join();
    return 0;
  }

  private static void take(Object first, Object second, CountDownLatch bothHold) {
    synchronized (first) {
      bothHold.countDown();
      try {
        bothHold.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      synchronized (second) {
        System.out.println("never reached");
      }
    }
  }

  /** Hangs, with children that ignore every signal that can be ignored. */
  @Deferrable
  static int ignoreSignals(String pids) throws IOException, InterruptedException {
    shell("trap '' TERM HUP INT QUIT; echo $$ >> " + pids + "; while :; do sleep 1; done")
        .waitFor();
    return 0;
  }

  /** A list of strings in which there is none. */
  @Deferrable
  @SuppressWarnings({"unchecked", "rawtypes"})
  static List<String> lie() {
    return (List) new ArrayList<>(List.of(1, 2));
  }

  @Deferrable
  static List<byte[]> exaggerate() {
    return Collections.nCopies(30, new byte[100 << 20]);
  }

  /** Leaves a process behind that has left its parent, its session and its terminal. */
  @Deferrable
  static int leaveDaemon(String pids) throws IOException, InterruptedException {
    shell("setsid sh -c 'sleep 600 & echo $! >> " + pids + "' & wait").waitFor();
    return 1;
  }

  @Deferrable
  static int leaveStubbornChild(String pids) throws IOException, InterruptedException {
    shell("trap '' TERM HUP; nohup sleep 600 > /dev/null 2>&1 & echo $! >> " + pids).waitFor();
    return 1;
  }

  @Deferrable
  static int leaveThreads() {
    for (int i = 0; i < 10; i++) {
      new Thread(Beasts::spin, "left behind").start();
    }
    return 1;
  }

  @Deferrable
  static int interruptEverybody() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      thread.interrupt();
    }
    return 1;
  }

  @Deferrable
  static int printGarbage() {
    byte[] garbage = new byte[100_000];
    new Random(1).nextBytes(garbage);
    System.out.write(garbage, 0, garbage.length);
    System.out.close();
    System.err.close();
    return 1;
  }

  /** Fails until it was tried three times. */
  @Deferrable
  static int needPatience(String counter) throws IOException {
    Path file = Path.of(counter);
    Files.writeString(file, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    long attempt = Files.size(file);
    if (attempt < 3) {
      throw new IllegalStateException("Not yet: this is attempt " + attempt + ".");
    }
    return (int) attempt;
  }

  private static Process shell(String script) throws IOException {
    return new ProcessBuilder("sh", "-c", script).inheritIO().start();
  }
}
