package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;

/** Looks once a week whether what askers said makes confidence better. */
@ApplicationScoped
class RefitJob implements RecurringJob {
    private final ConfidenceDesk desk;

    RefitJob(ConfidenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "confidence-refit";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(7);
    }

    @Override
    public void run() {
        desk.refitIfDue();
    }
}
