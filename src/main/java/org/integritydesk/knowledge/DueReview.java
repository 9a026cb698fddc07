package org.integritydesk.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A published entry that somebody should look at.
 *
 * @param why what makes it due
 * @param on the day of that; in the past or soon
 */
public record DueReview(Entry entry, Why why, LocalDate on) {
    /** How many days before its day an entry is worth a reminder. */
    static final int AHEAD_DAYS = 14;

    /** Why an entry is due. */
    public enum Why {
        /** Its last day in force comes, or has gone by. */
        EXPIRES,
        /** Its review date comes, or has gone by. */
        REVIEW
    }

    /** Whether and why an entry is due on this day; that it ends matters more than that it ages. */
    static Optional<DueReview> of(Entry entry, LocalDate today) {
        LocalDate until = today.plusDays(AHEAD_DAYS);
        LocalDate expiresOn = entry.content().expiresOn();
        if (expiresOn != null && !expiresOn.isAfter(until)) {
            return Optional.of(new DueReview(entry, Why.EXPIRES, expiresOn));
        }
        LocalDate reviewBy = entry.content().reviewBy();
        return reviewBy.isAfter(until) ? Optional.empty() : Optional.of(new DueReview(entry, Why.REVIEW, reviewBy));
    }
}
