package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;

/** Looks every hour whether editors should be reminded of wordings that wait. */
@ApplicationScoped
class WordingNudge implements RecurringJob {
    private final WordingDesk wordings;

    WordingNudge(WordingDesk wordings) {
        this.wordings = wordings;
    }

    @Override
    public String name() {
        return "wordings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        wordings.nudge();
    }
}
