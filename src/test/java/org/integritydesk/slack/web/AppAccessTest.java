package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppAccessTest {
    private static final Duration PROBE = Duration.ofSeconds(30);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final SetClock clock = new SetClock();
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final RateLimits limits =
            new RateLimits(new SomeSlackConfig(URI.create("https://slack.example/api/"), Duration.ofSeconds(1)));
    private final AppAccess access = new AppAccess(limits, metrics, clock);

    @Test
    void aslongAsNothingIsWrong_nobodyWaits() {
        assertThat(access.rest()).isEmpty();
        assertThat(refused()).isZero();
    }

    @Test
    void refused_everybodyWaits_andOneInAWhileTries() {
        assertThat(access.refused("token_revoked")).isBetween(PROBE, PROBE.multipliedBy(2));
        assertThat(access.rest()).isPresent();
        clock.now = clock.now.plus(PROBE).minus(MOMENT);
        assertThat(access.rest()).isPresent();

        clock.now = clock.now.plus(MOMENT);

        assertThat(IntStream.range(0, 5_000)
                        .filter(i -> access.rest().isEmpty())
                        .count())
                .isEqualTo(1);
        assertThat(refused()).isEqualTo(1);
    }

    @Test
    void accepted_everybodyGoesOn() {
        access.refused("missing_scope");
        assertThat(access.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.remedy()).contains("manifest.yml"));

        access.accepted();

        assertThat(access.rest()).isEmpty();
        assertThat(access.trouble()).isEmpty();
        assertThat(refused()).isZero();
    }

    @Test
    void sinceWhen_isNotForgotten() {
        Instant start = clock.now;
        access.refused("token_revoked");
        clock.now = clock.now.plus(PROBE);
        access.refused("account_inactive");

        assertThat(access.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.since()).isEqualTo(start));
    }

    private double refused() {
        return metrics.get("slack.app.refused").gauge().value();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T14:05:00Z");

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
            throw new UnsupportedOperationException();
        }
    }
}
