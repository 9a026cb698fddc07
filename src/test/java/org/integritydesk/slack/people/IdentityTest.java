package org.integritydesk.slack.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.integritydesk.playground.SettableClock;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Installation OURS = new Installation("T0OURS", null, "Acme", "U0BOT");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger asked = new AtomicInteger();
    private Optional<Installation> before = Optional.empty();

    @Test
    void onceTold_nobodyAsksAgain() {
        Identity identity = identity(() -> Optional.of(OURS), LONG);

        assertThat(identity.installation()).contains(OURS);
        clock.pass(Duration.ofDays(30));
        assertThat(identity.installation()).contains(OURS);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whileSlackIsDown_itIsLeftAlone_andThenAskedAgain() {
        Identity identity = identity(() -> asked.get() == 1 ? Optional.empty() : Optional.of(OURS), LONG);

        assertThat(identity.installation()).isEmpty();
        clock.pass(Duration.ofSeconds(4));
        assertThat(identity.installation()).isEmpty();
        assertThat(asked).hasValue(1);

        clock.pass(Duration.ofSeconds(1));
        assertThat(identity.installation()).contains(OURS);
    }

    @Test
    void slowAnswer_isNotWaitedFor_andUsedOnceItIsThere() {
        var answer = new CompletableFuture<Optional<Installation>>();
        Identity identity = identity(answer::join, Duration.ofMillis(1));

        assertThat(identity.installation()).isEmpty();
        clock.pass(Duration.ofMinutes(5));
        assertThat(identity.installation()).isEmpty();
        answer.complete(Optional.of(OURS));

        await().until(() -> identity.installation().isPresent());
        assertThat(asked).hasValue(1);
    }

    @Test
    void startWhileSlackIsSilent_whatItToldBeforeHolds_andNobodyWaits() {
        var answer = new CompletableFuture<Optional<Installation>>();
        before = Optional.of(OURS);
        Identity identity = identity(answer::join, LONG);

        assertThat(identity.installation()).contains(OURS);

        var renamed = new Installation("T0OURS", "E0OURS", "Acme International", "U0BOT");
        answer.complete(Optional.of(renamed));
        await().until(() -> identity.installation().equals(Optional.of(renamed)));
    }

    private Identity identity(Supplier<Optional<Installation>> slack, Duration patience) {
        return new Identity(
                () -> {
                    asked.incrementAndGet();
                    return slack.get();
                },
                () -> before,
                clock,
                patience);
    }
}
