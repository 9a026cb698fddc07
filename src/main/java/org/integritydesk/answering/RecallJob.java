package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;

/** Looks every few seconds whether a changed answer is to be told. */
@ApplicationScoped
class RecallJob implements RecurringJob {
    private final RecallDesk recalls;

    RecallJob(RecallDesk recalls) {
        this.recalls = recalls;
    }

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        recalls.tellDue();
    }
}
