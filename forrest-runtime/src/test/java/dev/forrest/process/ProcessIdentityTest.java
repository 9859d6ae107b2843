package dev.forrest.process;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.process.ProcessIdentity.Life;
import org.junit.jupiter.api.Test;

final class ProcessIdentityTest {
  private static final ProcessIdentity SELF = ProcessIdentity.current();

  @Test
  void thisProcessIsAlive() {
    assertThat(SELF.life()).isEqualTo(Life.ALIVE);
  }

  @Test
  void aReusedNumberIsAnotherProcess() {
    assertThat(with(SELF.machine(), SELF.bootId(), SELF.namespace(), "1970-01-01").life())
        .isEqualTo(Life.DEAD);
  }

  @Test
  void noProcessOutlivesItsMachine() {
    ProcessIdentity earlier =
        with(SELF.machine(), "another boot", SELF.namespace(), SELF.started());
    assertThat(earlier.life()).isEqualTo(Life.DEAD);
    assertThat(earlier.isReachable()).isFalse();
  }

  @Test
  void nothingIsKnownOfAnotherMachineOfTheSameName() {
    assertThat(with("another", "another boot", SELF.namespace(), SELF.started()).life())
        .isEqualTo(Life.UNKNOWN);
  }

  @Test
  void nothingIsKnownOfAProcessInAContainer() {
    assertThat(with(SELF.machine(), SELF.bootId(), "pid:[1]", SELF.started()).life())
        .isEqualTo(Life.UNKNOWN);
  }

  @Test
  void anEndedProcessIsDead() throws Exception {
    Process process = new ProcessBuilder("true").start();
    ProcessHandle handle = process.toHandle();
    String started = handle.info().startInstant().map(Object::toString).orElse("");
    process.waitFor();
    ProcessIdentity ended =
        new ProcessIdentity(
            SELF.host(), SELF.machine(), SELF.bootId(), SELF.namespace(), handle.pid(), started);
    assertThat(ended.life()).isEqualTo(Life.DEAD);
  }

  private static ProcessIdentity with(
      String machine, String bootId, String namespace, String started) {
    return new ProcessIdentity(SELF.host(), machine, bootId, namespace, SELF.pid(), started);
  }
}
