package org.integritydesk.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;

/** Looks every minute whether a digest, or a note about somebody's own week, is due. */
@ApplicationScoped
class DigestJob implements RecurringJob {
    private final DigestDesk desk;
    private final OwnWeeks weeks;

    private final Clock clock;

    DigestJob(DigestDesk desk, OwnWeeks weeks, Clock clock) {
        this.desk = desk;
        this.weeks = weeks;
        this.clock = clock;
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
        desk.postDue(clock.instant());
        weeks.sendDue(clock.instant());
    }
}
