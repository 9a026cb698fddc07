package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.platform.jobs.RecurringJob;

/** LookPolicy again and again whether something was missed, and whether something published since answers it. */
@ApplicationScoped
class GapJob implements RecurringJob {
    private final Gaps gaps;
    private final Duration every;

    GapJob(Gaps gaps, @ConfigProperty(name = "integrity.gaps-every", defaultValue = "1m") Duration every) {
        this.gaps = gaps;
        this.every = every;
    }

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        gaps.keep();
    }
}
