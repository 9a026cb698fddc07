package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;

/** Looks every minute whether something was missed, and whether something published since answers it. */
@ApplicationScoped
class GapJob implements RecurringJob {
    private final Gaps gaps;

    GapJob(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        gaps.keep();
    }
}
