package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;

/** Looks every minute whether a digest is due. */
@ApplicationScoped
class DigestJob implements RecurringJob {
    private final DigestDesk desk;

    DigestJob(DigestDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        desk.postDue();
    }
}
