package org.integritydesk.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;
import org.integritydesk.platform.pace.Pace;

/** Finds conversations that stand still because an instance was killed at a bad moment, and forgets old turns. */
@ApplicationScoped
class SweepJob implements RecurringJob {
    private static final int MOST = 1_000;

    private final Turns turns;
    private final Pace pace;

    SweepJob(Turns turns, Pace pace) {
        this.turns = turns;
        this.pace = pace;
    }

    @Override
    public String name() {
        return "outbox-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        turns.sweep(MOST);
        pace.tidy();
    }
}
