package org.integritydesk.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A message waits for its files, but not for ever. */
class CopyPatienceTest {
    private static final Instant SENT = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void pausesDouble_upToAQuarterOfAMinute_andEndAfterTwoMinutes() {
        assertThat(CopyPatience.pause(SENT, SENT)).contains(Duration.ofMillis(500));
        assertThat(CopyPatience.pause(SENT, SENT.plusMillis(500))).contains(Duration.ofMillis(500));
        assertThat(CopyPatience.pause(SENT, SENT.plusSeconds(4))).contains(Duration.ofSeconds(4));
        assertThat(CopyPatience.pause(SENT, SENT.plusSeconds(119))).contains(Duration.ofSeconds(15));
        assertThat(CopyPatience.pause(SENT, SENT.plusSeconds(120))).isEmpty();
    }

    @Test
    void clockThatWentBack_isNoReasonForAPauseThatHasPassed() {
        assertThat(CopyPatience.pause(SENT, SENT.minusSeconds(60))).contains(Duration.ofMillis(500));
    }

    @Test
    void failuresAreWaitedOut_forHalfAnHour() {
        assertThat(CopyPatience.isOver(SENT, SENT.plusSeconds(1_800))).isFalse();
        assertThat(CopyPatience.isOver(SENT, SENT.plusSeconds(1_801))).isTrue();
    }
}
