package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.integritydesk.platform.jobs.RecurringJob;

/** Looks now and then whether owners are to be reminded. */
@ApplicationScoped
class ReminderJob implements RecurringJob {
    private final Reminders reminders;

    ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "review-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        reminders.remindIfDue();
    }
}
