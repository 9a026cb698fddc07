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

class InstallationTest {
    private static final Duration PROBE = Duration.ofSeconds(30);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final SetClock clock = new SetClock();
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final RateLimits limits =
            new RateLimits(new SomeSlackConfig(URI.create("https://slack.example/api/"), Duration.ofSeconds(1)));
    private final Installation installation = new Installation(limits, metrics, clock);

    @Test
    void aslongAsNothingIsWrong_nobodyWaits() {
        assertThat(installation.rest()).isEmpty();
        assertThat(refused()).isZero();
    }

    @Test
    void refused_everybodyWaits_andOneInAWhileTries() {
        assertThat(installation.refused("token_revoked")).isBetween(PROBE, PROBE.multipliedBy(2));
        assertThat(installation.rest()).isPresent();
        clock.now = clock.now.plus(PROBE).minus(MOMENT);
        assertThat(installation.rest()).isPresent();

        clock.now = clock.now.plus(MOMENT);

        assertThat(IntStream.range(0, 5_000)
                        .filter(i -> installation.rest().isEmpty())
                        .count())
                .isEqualTo(1);
        assertThat(refused()).isEqualTo(1);
    }

    @Test
    void accepted_everybodyGoesOn() {
        installation.refused("missing_scope");
        assertThat(installation.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.remedy()).contains("manifest.yml"));

        installation.accepted();

        assertThat(installation.rest()).isEmpty();
        assertThat(installation.trouble()).isEmpty();
        assertThat(refused()).isZero();
    }

    @Test
    void sinceWhen_isNotForgotten() {
        Instant start = clock.now;
        installation.refused("token_revoked");
        clock.now = clock.now.plus(PROBE);
        installation.refused("account_inactive");

        assertThat(installation.trouble())
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
