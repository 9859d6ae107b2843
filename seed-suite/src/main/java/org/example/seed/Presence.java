package org.example.seed;

import dev.forrest.annotations.Deferrable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls that let others see for how long, and as what, their process is there. */
public final class Presence {
  /** The system closes it when the process is gone, and nobody before that. */
  private static Socket socket;

  private Presence() {}

  /** Tells the process number to a port of this machine, and stays connected. */
  @Deferrable
  static void announce(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    new DataOutputStream(socket.getOutputStream()).writeLong(ProcessHandle.current().pid());
  }

  /** The command that started this JVM, without a main class. */
  @Deferrable
  static List<String> jvm() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    return command;
  }
}
