package org.integritydesk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.integritydesk.platform.outbox.Carried;
import org.junit.jupiter.api.Test;

class ReceiverGateTest {
    private static final Carried SENT = new Carried.Sent(null);
    private static final Carried FAILED = new Carried.TryLater(null, "status 500");

    private final SetClock clock = new SetClock();
    private final ReceiverGate gate = new ReceiverGate(clock);

    @Test
    void slowReceiver_isGivenFewAtATime_andTheRestIsNoFailedAttempt() throws Exception {
        var answers = new CountDownLatch(1);
        var asked = new CountDownLatch(ReceiverGate.AT_ONCE);
        Supplier<Carried> slow = () -> {
            asked.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return SENT;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Carried>> under = new ArrayList<>();
            for (int i = 0; i < ReceiverGate.AT_ONCE; i++) {
                under.add(threads.submit(() -> gate.pass(slow)));
            }
            asked.await();

            assertThat(gate.pass(ReceiverGateTest::notNow)).isInstanceOf(Carried.NotYet.class);

            answers.countDown();
            for (Future<Carried> each : under) {
                assertThat(each.get()).isEqualTo(SENT);
            }
        }
        assertThat(gate.pass(() -> SENT)).isEqualTo(SENT);
    }

    @Test
    void failures_giveTheReceiverLongerAndLongerRests() {
        for (Duration rest : List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))) {
            assertThat(gate.pass(() -> FAILED)).isEqualTo(FAILED);

            clock.pass(rest.minusMillis(1));
            assertThat(gate.pass(ReceiverGateTest::notNow)).isInstanceOf(Carried.TryLater.class);
            clock.pass(Duration.ofMillis(1));
        }
        assertThat(gate.pass(() -> SENT)).isEqualTo(SENT);

        assertThat(gate.pass(() -> FAILED)).isEqualTo(FAILED);
        clock.pass(Duration.ofSeconds(1));
        assertThat(gate.pass(() -> SENT)).as("a success ends the series").isEqualTo(SENT);
    }

    @Test
    void pauseThatTheReceiverAsksFor_isKept() {
        gate.pass(() -> new Carried.TryLater(Duration.ofMinutes(10), "status 429"));

        clock.pass(Duration.ofMinutes(9));
        assertThat(gate.pass(ReceiverGateTest::notNow))
                .isInstanceOfSatisfying(
                        Carried.TryLater.class,
                        later -> assertThat(later.after()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2)));
    }

    private static Carried notNow() {
        throw new AssertionError("Nothing is sent now");
    }

    /** Stands still until told. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T14:05:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
