package org.integritydesk.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.integritydesk.platform.outbox.store.OutboxRepository;

/** How many notices wait and are parked, and since when the oldest waits; read when somebody asks. */
@Singleton
final class OutboxMetrics {
    private final OutboxRepository repository;
    private final Clock clock;

    OutboxMetrics(OutboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        for (String state : List.of("PENDING", "PARKED")) {
            Gauge.builder("outbox.notices", () -> read(() -> repository.countIn(state)))
                    .tag("state", state.toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("outbox.oldest.seconds", () -> read(this::oldest)).register(registry);
    }

    private long oldest() {
        Instant now = clock.instant();
        return Duration.between(repository.oldest().orElse(now), now).toSeconds();
    }

    /** What the database does not tell is not a number; Micrometer makes it one if this throws. */
    private static long read(Callable<Long> figure) {
        return QuarkusTransaction.requiringNew().call(figure);
    }
}
