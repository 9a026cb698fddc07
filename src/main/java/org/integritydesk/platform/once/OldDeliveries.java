package org.integritydesk.platform.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;
import org.integritydesk.platform.once.store.DeliveryRepository;

/** Forgets deliveries that nobody repeats any more. */
@ApplicationScoped
class OldDeliveries implements RecurringJob {
    /** Slack repeats an event for a day at most. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final DeliveryRepository deliveries;
    private final Clock clock;

    OldDeliveries(DeliveryRepository deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old-deliveries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        deliveries.forget(clock.instant().minus(KEPT));
    }
}
