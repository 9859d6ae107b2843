package org.example.seed;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sees when processes end that have called {@link Presence#announce}, one at a time. */
final class Departures implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  private final Map<Long, Instant> ends = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::watch, "departures");

  Departures() throws IOException {
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  private void watch() {
    while (true) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        long pid = in.readLong();
        in.read();
        ends.put(pid, Instant.now());
      } catch (SocketException e) {
        return; // closed
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** When each process ended, by its number; waits for as many as are expected. */
  Map<Long, Instant> ends(int count) throws Exception {
    Waiting.until(() -> ends.size() == count);
    return ends;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
