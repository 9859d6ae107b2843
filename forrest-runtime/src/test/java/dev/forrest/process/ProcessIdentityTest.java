package dev.forrest.process;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** A process number alone says nothing. */
final class ProcessIdentityTest {
  private static final ProcessIdentity SELF = ProcessIdentity.current();

  @Test
  void thisProcessIsAlive() {
    assertThat(SELF.isLocal()).isTrue();
    assertThat(SELF.isAlive()).isTrue();
  }

  @Test
  void aReusedNumberIsAnotherProcess() {
    assertThat(
            new ProcessIdentity(SELF.host(), SELF.bootId(), SELF.pid(), "1970-01-01T00:00:00Z")
                .isAlive())
        .isFalse();
  }

  @Test
  void noProcessOutlivesItsMachine() {
    assertThat(
            new ProcessIdentity(SELF.host(), "another boot", SELF.pid(), SELF.started()).isAlive())
        .isFalse();
  }

  @Test
  void anEndedProcessIsDead() throws Exception {
    Process process = new ProcessBuilder("true").start();
    ProcessHandle handle = process.toHandle();
    String started = handle.info().startInstant().map(Object::toString).orElse("");
    process.waitFor();
    assertThat(new ProcessIdentity(SELF.host(), SELF.bootId(), handle.pid(), started).isAlive())
        .isFalse();
  }
}
