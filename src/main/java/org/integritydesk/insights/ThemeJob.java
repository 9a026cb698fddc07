package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.integritydesk.knowledge.Likeness;
import org.integritydesk.platform.jobs.RecurringJob;

/** LookPolicy now and then whether the nightly work is due. */
@ApplicationScoped
class ThemeJob implements RecurringJob {
    private final ThemeNight night;

    ThemeJob(ThemeNight night) {
        this.night = night;
    }

    @Produces
    @Singleton
    static ThemeNight night(DataSource database, Likeness likeness, FaqWords words, Clock clock) {
        return new ThemeNight(database, text -> likeness.meaning(text).vector(), words::wordings, clock);
    }

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        night.runIfDue();
    }
}
