package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.integritydesk.knowledge.store.ReminderRepository;
import org.integritydesk.platform.outbox.Outbox;

/**
 * Reminds owners of what is due: once a day at most, one notice for each owner, and of the same entry once in seven days.
 * What was named in a reminder and its notice commit together.
 */
@ApplicationScoped
public class Reminders {
    private static final int AGAIN_AFTER_DAYS = 7;

    private final ReminderRepository reminders;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(ReminderRepository reminders, Outbox outbox, Clock clock) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Reminds owners if this is the time and nobody did it today. A desk that is new begins the day after. */
    @Transactional
    void remindIfDue() {
        ReminderSchedule.MORNINGS.due(clock.instant()).ifPresent(day -> {
            if (reminders.claim(day)) {
                remind(day);
            }
        });
    }

    /** Reminds owners of what is due on the day. */
    @Transactional
    void remind(LocalDate day) {
        List<Entry> due = reminders.due(day.plusDays(DueReview.AHEAD_DAYS), day.minusDays(AGAIN_AFTER_DAYS));
        due.forEach(entry -> reminders.add(entry.id(), entry.content().owner(), day));
        due.stream()
                .map(entry -> entry.content().owner())
                .distinct()
                .sorted()
                .forEach(owner -> outbox.tell(new KnowledgeNotice.ReviewDue(owner, day)));
    }

    /** What the reminder of that day to that owner is about, as things are now: what was settled since is left out. */
    @Transactional
    public List<DueReview> of(String owner, LocalDate day) {
        return reminders.named(owner, day).stream()
                .flatMap(entry -> DueReview.of(entry, day).stream())
                .sorted(Comparator.comparing(DueReview::on)
                        .thenComparing(due -> due.entry().id().value()))
                .toList();
    }
}
